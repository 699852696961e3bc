/** Keys for a list whose members have no name of their own: by what they say, and of equal ones by their place among them. */
export function keyed<Item>(items: readonly Item[]): readonly (readonly [key: string, item: Item])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const said = JSON.stringify(item);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return [`${before} ${said}`, item];
  });
}
