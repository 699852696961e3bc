/** The characters that screens are drawn with, and their stand-ins for terminals without them. */
import type { Status } from "@miara/domain/status";
import { STATUS_GLYPHS, STATUS_LETTERS } from "@miara/messages/status-glyph";

export interface Symbols {
  readonly status: Readonly<Record<Status, string>>;
  /** Parts of a cell from one eighth up to seven; without them a cell is full or empty. */
  readonly eighths: readonly string[];
  readonly full: string;
  readonly empty: string;
  /** The frame of a bar that has no figure. */
  readonly none: string;
  /** The plan to date on a bar. */
  readonly tick: string;
  /** Stands past the frame of a bar that is over 100 %. */
  readonly over: string;
  readonly cursor: string;
  readonly folded: string;
  readonly unfolded: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly times: string;
  readonly about: string;
  readonly crumb: string;
  readonly dot: string;
  /** Between what was and what is. */
  readonly becomes: string;
  readonly live: string;
  readonly lost: string;
  readonly caret: string;
  /** There is no figure. */
  readonly noValue: string;
  /** Nobody has filled the cell. */
  readonly gap: string;
  readonly arrows: string;
  readonly enter: string;
}

export const UNICODE_SYMBOLS: Symbols = {
  status: STATUS_GLYPHS,
  eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
  full: "█",
  empty: "░",
  none: "╌",
  tick: "│",
  over: "▶",
  cursor: "▸",
  folded: "+",
  unfolded: "−",
  ellipsis: "…",
  rule: "─",
  times: "·",
  about: "≈",
  crumb: " › ",
  dot: " · ",
  becomes: " → ",
  live: "●",
  lost: "○",
  caret: "▏",
  noValue: "–",
  gap: "·",
  arrows: "↑↓",
  enter: "⏎",
};

export const ASCII_SYMBOLS: Symbols = {
  status: STATUS_LETTERS,
  eighths: [],
  full: "#",
  empty: ".",
  none: " ",
  tick: "|",
  over: ">",
  cursor: ">",
  folded: "+",
  unfolded: "-",
  ellipsis: "..",
  rule: "-",
  times: "*",
  about: "~",
  crumb: " > ",
  dot: " - ",
  becomes: " -> ",
  live: "*",
  lost: "o",
  caret: "_",
  noValue: "-",
  gap: ".",
  arrows: "up/down",
  enter: "enter",
};
