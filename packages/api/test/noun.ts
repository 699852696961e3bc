/** A noun that is the same in every form. */
export function noun(name: string): {
  readonly pl: { one: string; few: string; many: string; other: string };
  readonly en: { one: string; other: string };
} {
  return {
    pl: { one: name, few: name, many: name, other: name },
    en: { one: name, other: name },
  };
}
