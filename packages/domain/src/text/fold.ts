/** Folding of texts for search: `Łódź` is found by `lodz`. */

/** Lower case, without marks, `ł` as `l`, runs of white space as one space. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replace(/\s+/gu, " ")
    .trim();
}
