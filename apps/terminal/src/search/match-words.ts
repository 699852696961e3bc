/** Whether a text has the words that somebody typed, and how well: for filters and for the command line. */
import { foldText } from "@miara/domain/fold";

/** What a filter asks for; one that begins with `!` asks for everything else. */
export interface WordFilter {
  readonly words: readonly string[];
  readonly isInverse: boolean;
}

export function readFilter(typed: string): WordFilter {
  const isInverse = typed.startsWith("!");
  return { words: wordsOf(isInverse ? typed.slice(1) : typed), isInverse };
}

/** `folded` is a text as `foldText` leaves it. A filter without words lets everything pass. */
export function passes({ words, isInverse }: WordFilter, folded: string): boolean {
  if (words.length === 0) return true;
  return words.every((word) => rankWord(word, folded) !== null) !== isInverse;
}

/** The lower the better; null where a word is missing. */
export function rankText(words: readonly string[], folded: string): number | null {
  let rank = 0;
  for (const word of words) {
    const found = rankWord(word, folded);
    if (found === null) return null;
    rank += found;
  }
  return rank;
}

export function wordsOf(typed: string): readonly string[] {
  return foldText(typed)
    .split(" ")
    .filter((word) => word !== "");
}

/** The text itself, its beginning, the beginning of a word, anywhere, or the beginnings of words: `bezmia`. */
function rankWord(word: string, folded: string): number | null {
  if (folded === word) return 0;
  if (folded.startsWith(word)) return 1;
  if (folded.includes(` ${word}`)) return 2;
  if (folded.includes(word)) return 3;
  return word.length >= LEAST_SPELT && isSpelt(word, folded.split(" ")) ? 4 : null;
}

const LEAST_SPELT = 3;

/** Whether the letters are beginnings of words, in their order. */
function isSpelt(letters: string, words: readonly string[]): boolean {
  if (letters === "") return true;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  let common = 0;
  while (common < letters.length && letters[common] === word[common]) common += 1;
  for (let taken = common; taken >= 1; taken -= 1) if (isSpelt(letters.slice(taken), rest)) return true;
  return isSpelt(letters, rest);
}
