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
  const depths = bracketDepths(row);
  return [...row.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length;
    return {
      text: match[0],
      start: match.index,
      end,
      openBefore: depths[match.index] ?? 0,
      openAfter: depths[end] ?? 0,
    };
  });
}

/** How many brackets are open at each place; one that is never closed opens nothing. */
function bracketDepths(row: string): readonly number[] {
  const open: number[] = [];
  const changes = new Map<number, number>();
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === "(") open.push(at);
    const opened = row[at] === ")" ? open.pop() : undefined;
    if (opened === undefined) continue;
    changes.set(opened, 1);
    changes.set(at, -1);
  }
  let depth = 0;
  const depths = [0];
  for (let at = 0; at < row.length; at += 1) {
    depth += changes.get(at) ?? 0;
    depths.push(depth);
  }
  return depths;
}

/** The row's own text from one token to another, the last one left out. */
export function textBetween(row: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : row.slice(first.start, last.end);
}
