/** Lines of a screen as data: pieces of text with the tone they are shown in, measured in terminal cells. */
import stringWidth from "string-width";

/** What a piece of text is, for the theme to colour; `plain` has no colour of its own. */
export type Tone =
  | "plain"
  | "quiet"
  | "strong"
  | "heading"
  | "done"
  | "on-track"
  | "at-risk"
  | "off-track"
  | "not-started"
  | "no-basis"
  | "error"
  | "live";

export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

export type Line = readonly Piece[];

export const EMPTY_LINE: Line = [];

export function piece(text: string, tone: Tone = "plain"): Piece {
  return { text, tone };
}

/** A line of one piece. */
export function line(text: string, tone: Tone = "plain"): Line {
  return text === "" ? EMPTY_LINE : [piece(text, tone)];
}

export function textOf(content: Line): string {
  return content.map((part) => part.text).join("");
}

/** Cells that a text takes: a wide character takes two, a combining one none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  const known = WIDTHS.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text);
  if (WIDTHS.size >= KEPT_WIDTHS) WIDTHS.clear();
  WIDTHS.set(text, width);
  return width;
}

/** The same titles are measured with every key: telling letters from what combines with them is slow. */
const WIDTHS = new Map<string, number>();
const KEPT_WIDTHS = 10_000;

export function lineWidth(content: Line): number {
  return content.reduce((width, part) => width + widthOf(part.text), 0);
}

/** The text within `width` cells; what had to be cut ends with `…`. */
export function cutText(text: string, width: number, ellipsis = "…"): string {
  if (widthOf(text) <= width) return text;
  if (width <= 0) return "";
  const room = width - widthOf(ellipsis);
  if (room < 0) return takeCells(text, width);
  return takeCells(text, room).trimEnd() + ellipsis;
}

/** The end of a text within `width` cells; what had to be cut begins with `…`. */
export function cutStart(text: string, width: number, ellipsis = "…"): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room <= 0) return takeCells(text, Math.max(0, width));
  let kept = "";
  let used = 0;
  for (const cluster of clusters(text).toReversed()) {
    const cells = widthOf(cluster);
    if (used + cells > room) break;
    kept = cluster + kept;
    used += cells;
  }
  return ellipsis + kept.trimStart();
}

/** The line within `width` cells. */
export function cutLine(content: Line, width: number, ellipsis = "…"): Line {
  if (lineWidth(content) <= width) return content;
  const kept: Piece[] = [];
  let room = width - widthOf(ellipsis);
  for (const part of content) {
    const cells = widthOf(part.text);
    if (cells > room) {
      kept.push(piece((room > 0 ? takeCells(part.text, room) : "") + ellipsis, part.tone));
      break;
    }
    kept.push(part);
    room -= cells;
  }
  return kept;
}

/** Pads with spaces to `width` cells; a text that is longer is cut. */
export function fitText(
  text: string,
  width: number,
  align: "left" | "right" = "left",
  ellipsis = "…",
): string {
  const cut = cutText(text, width, ellipsis);
  const padding = " ".repeat(Math.max(0, width - widthOf(cut)));
  return align === "left" ? cut + padding : padding + cut;
}

/** Left and right ends of one line; the left one is cut from its start, since its end says where one is. */
export function spread(left: string, right: Line, width: number, ellipsis = "…"): Line {
  const room = width - lineWidth(right) - 1;
  if (room < Math.min(8, widthOf(left))) return cutLine([piece(left, "strong")], width, ellipsis);
  const shown = cutStart(left, room, ellipsis);
  return [piece(shown, "strong"), piece(" ".repeat(width - widthOf(shown) - lineWidth(right))), ...right];
}

/** Breaks a text at spaces into lines of at most `width` cells; a longer word is broken inside. */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(1, width);
  return text.split(/\r?\n/u).flatMap((paragraph) => wrapParagraph(paragraph, room));
}

/** What takes one cell each: letters of European languages, punctuation, and what screens are drawn with. */
const NARROW =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02AF\u2010-\u2027\u2190-\u2193\u2500-\u259F\u2800-\u28FF]*$/u;
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

function clusters(text: string): string[] {
  return NARROW.test(text) ? text.split("") : Array.from(segmenter.segment(text), (part) => part.segment);
}

function takeCells(text: string, width: number): string {
  if (NARROW.test(text)) return text.slice(0, width);
  let kept = "";
  let used = 0;
  for (const cluster of clusters(text)) {
    const cells = widthOf(cluster);
    if (used + cells > width) break;
    kept += cluster;
    used += cells;
  }
  return kept;
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of paragraph.split(/[ \t]+/u).filter((part) => part !== "")) {
    const joined = current === "" ? word : `${current} ${word}`;
    if (widthOf(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== "") lines.push(current);
    current = word;
    while (widthOf(current) > width) {
      const head = takeCells(current, width) || (clusters(current)[0] ?? "");
      lines.push(head);
      current = current.slice(head.length);
    }
  }
  if (current !== "" || lines.length === 0) lines.push(current);
  return lines;
}
