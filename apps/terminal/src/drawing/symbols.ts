/** The characters that screens are drawn with, and their stand-ins for terminals without them. */
import type { Direction } from "@miara/domain/indicator";
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
  /** From one bound to the other. */
  readonly rangeTo: string;
  /** Between the first and the last of a span. */
  readonly span: string;
  readonly crumb: string;
  readonly dot: string;
  /** The head of a column of differences. */
  readonly change: string;
  /** Between what was and what is. */
  readonly becomes: string;
  readonly live: string;
  readonly lost: string;
  readonly caret: string;
  /** There is no figure. */
  readonly noValue: string;
  /** Nobody has filled the cell. */
  readonly gap: string;
  /** Heights of a sparkline, the least first. */
  readonly spark: readonly string[];
  /** Of what was planned: nothing, less than half, less than all, all. */
  readonly heat: readonly [string, string, string, string];
  readonly direction: Readonly<Record<Direction, string>>;
  /** Marks on a chart. */
  readonly chart: {
    readonly baseline: string;
    readonly target: string;
    readonly missing: string;
    readonly axis: string;
    /** Whether there are dots finer than a character. */
    readonly hasDots: boolean;
    readonly line: string;
    readonly dotted: string;
  };
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
  rangeTo: "…",
  span: "–",
  crumb: " › ",
  dot: " · ",
  change: "Δ",
  becomes: " → ",
  live: "●",
  lost: "○",
  caret: "▏",
  noValue: "–",
  gap: "·",
  spark: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  heat: ["░", "▒", "▓", "█"],
  direction: { up: "↑", down: "↓", range: "↔", none: "–" },
  chart: { baseline: "□", target: "◇", missing: "×", axis: "┤", hasDots: true, line: "⣀", dotted: "⡀" },
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
  rangeTo: "..",
  span: "-",
  crumb: " > ",
  dot: " - ",
  change: "+/-",
  becomes: " -> ",
  live: "*",
  lost: "o",
  caret: "_",
  noValue: "-",
  gap: ".",
  spark: ["_", ".", "-", "=", "+", "*", "%", "#"],
  heat: [".", "-", "+", "#"],
  direction: { up: "^", down: "v", range: "=", none: "-" },
  chart: { baseline: "B", target: "T", missing: "x", axis: "|", hasDots: false, line: "*", dotted: "." },
  arrows: "up/down",
  enter: "enter",
};

/** For a voice: bars, courses and charts are left out, whose figures stand beside them anyway. */
export function spokenSymbols(symbols: Symbols): Symbols {
  return {
    ...symbols,
    eighths: [],
    full: "",
    empty: "",
    none: "",
    tick: "",
    over: "",
    spark: [],
    heat: ["", "", "", ""],
  };
}
