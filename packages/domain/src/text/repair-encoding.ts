/**
 * Repairs letters that were encoded twice: UTF-8 whose bytes were taken for single characters, `poprawÄ™` for
 * `poprawę`. It happens letter by letter, so right and broken ones may stand in one word.
 */

export interface RepairedText {
  readonly text: string;
  readonly repaired: boolean;
}

/** The letters and signs that are repaired: those of Polish, and what its texts are set with. */
const EXPECTED = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“’‘–—…•€°§²³µ½«»éöüäß\u00A0";

/** What the bytes 80 to BF look like in the encodings that a text gets mistaken for. */
const BYTES_LATIN1 = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x80 + at)).join("");
const BYTES_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" + BYTES_LATIN1.slice(32);
const BYTES_1250 =
  "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż";

/** The characters that the first bytes of the expected letters look like: C2 to C5, and E2. */
const FIRST_WESTERN: ReadonlyMap<number, string> = new Map([
  [0xc2, "Â"],
  [0xc3, "Ã"],
  [0xc4, "Ä"],
  [0xc5, "Å"],
  [0xe2, "â"],
]);
const FIRST_CENTRAL: ReadonlyMap<number, string> = new Map([
  [0xc2, "Â"],
  [0xc3, "Ă"],
  [0xc4, "Ä"],
  [0xc5, "Ĺ"],
  [0xe2, "â"],
]);

const REPAIRS: ReadonlyMap<string, string> = new Map(
  Array.from(EXPECTED).flatMap((letter) => [
    [misread(letter, FIRST_WESTERN, BYTES_LATIN1), letter],
    [misread(letter, FIRST_WESTERN, BYTES_1252), letter],
    [misread(letter, FIRST_CENTRAL, BYTES_1250), letter],
  ]),
);
const BROKEN = new RegExp([...REPAIRS.keys()].toSorted((a, b) => b.length - a.length).join("|"), "gu");

/** A first byte with a byte behind it that no repair is known for, or the sign for a letter that is lost. */
const BEYOND_REPAIR = new RegExp(`[ÃÄÅĂĹ][${BYTES_LATIN1.slice(0, 32)}‚ƒ„…†‡ˆ‰‹•˜™›œ]|\\uFFFD`, "u");

/** The text with every doubly encoded letter put right; `repaired` says whether there was any. */
export function repairEncoding(text: string): RepairedText {
  const mended = text.replace(BROKEN, (broken) => REPAIRS.get(broken) ?? broken);
  return { text: mended, repaired: mended !== text };
}

/** Whether a text still holds letters that were encoded twice, or lost. */
export function looksBroken(text: string): boolean {
  return text.search(BROKEN) >= 0 || BEYOND_REPAIR.test(text);
}

/** What the UTF-8 bytes of a letter look like where each was taken for a character. */
function misread(letter: string, first: ReadonlyMap<number, string>, further: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const bytes =
    code < 0x800
      ? [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
      : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return bytes.map((byte) => first.get(byte) ?? further.charAt(byte - 0x80)).join("");
}
