/** The line at the bottom: the keys that work here, from the key table. */
import { EMPTY_LINE, lineWidth, piece, type Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import { footerKeys, type ScreenName } from "../keys.ts";
import { writeKey } from "./key-names.ts";

/** As many as there is room for, help and quit always among them; `right` stands at the other end. */
export function footerLine(
  screen: ScreenName,
  width: number,
  wording: Wording,
  right: Line = EMPTY_LINE,
): Line {
  const hints = footerKeys(screen).map((entry) => ({ action: entry.action, hint: hintOf(entry, wording) }));
  const room = width - (right.length === 0 ? 0 : lineWidth(right) + 2);
  const kept = fitHints(hints, room);
  const line = kept.flatMap(({ hint }, at): Line => (at === 0 ? hint : [piece("  "), ...hint]));
  const padding = width - lineWidth(line) - lineWidth(right);
  return right.length === 0 || padding < 1 ? line : [...line, piece(" ".repeat(padding)), ...right];
}

interface Hint {
  readonly action: string;
  readonly hint: Line;
}

const LAST_TO_GO: ReadonlySet<string> = new Set(["help", "quit"]);

function fitHints(hints: readonly Hint[], room: number): readonly Hint[] {
  let kept = [...hints];
  const width = (): number => kept.reduce((sum, { hint }) => sum + lineWidth(hint) + 2, -2);
  while (kept.length > 0 && width() > room) {
    const at = kept.findLastIndex(({ action }) => !LAST_TO_GO.has(action));
    kept = kept.toSpliced(at < 0 ? kept.length - 1 : at, 1);
  }
  return kept;
}

function hintOf(entry: ReturnType<typeof footerKeys>[number], wording: Wording): Line {
  const { t, symbols } = wording;
  const key = entry.action === "down" ? symbols.arrows : writeKey(entry.keys[0], wording);
  const shown = entry.action === "open" ? symbols.enter : key;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys with a place in the footer have a short word; a test holds that
  const action = entry.action as FooterAction;
  return [piece(shown, "strong"), piece(` ${t(`terminal:keyShort/${action}`)}`, "quiet")];
}

type FooterAction =
  | "down"
  | "open"
  | "back"
  | "unfold"
  | "next"
  | "explain"
  | "filter"
  | "asOf"
  | "findings"
  | "sort"
  | "help"
  | "export"
  | "browser"
  | "quit";
