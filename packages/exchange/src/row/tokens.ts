/** The words of a row whose cell borders were lost, each with its place in the row. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open before the token, and after it. */
  readonly openBefore: number;
  readonly openAfter: number;
}

/** A no-break space between digits belongs to the number; any other white space parts words. */
const WORD = /(?:\S|(?<=\d)[\u00a0\u202f](?=\d{3}))+/gu;

export function tokenise(row: string): readonly Token[] {
  let open = 0;
  return [...row.matchAll(WORD)].map((match) => {
    const openBefore = open;
    for (const character of match[0]) {
      if (character === "(") open += 1;
      else if (character === ")") open = Math.max(0, open - 1);
    }
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      openBefore,
      openAfter: open,
    };
  });
}

/** The row's own text from one token to another, the last one left out. */
export function textBetween(row: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : row.slice(first.start, last.end);
}
