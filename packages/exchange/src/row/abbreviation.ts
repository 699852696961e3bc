/** Recognises the short names of offices: `KMP`, `MZDiI`, `WGKiOŚ/WIOŚ`, `BDR-GUS`. */

/** Short names of what is measured or spoken of, not of who measures it. */
const NO_OFFICE = new Set(
  "UE EU PL RP PIT CIT VAT PKB BHP NGO AIDS HIV OZE DPS CO SO NO PM MW GW KW ICT IT-u WWW ISO EFS EFRR RPO".split(
    " ",
  ),
);

/** Whether a word is the short name of an office: capitals, with at most a small letter between them. */
export function isOfficeAbbreviation(word: string): boolean {
  const bare = word.replace(/^[("„]+|[)"”,;.:]+$/gu, "");
  if (NO_OFFICE.has(bare) || !/^\p{Lu}[\p{L}/+-]*\p{L}$/u.test(bare)) return false;
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0;
  const small = bare.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small < capitals && !/\p{Ll}{3}/u.test(bare);
}
