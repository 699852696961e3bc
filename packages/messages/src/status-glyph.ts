/** The shape that stands beside the word of a status, so that colour is never alone. */
import type { Status } from "@miara/domain/status";

export const STATUS_GLYPHS: Readonly<Record<Status, string>> = {
  done: "●",
  "on-track": "✓",
  "at-risk": "▲",
  "off-track": "✕",
  "not-started": "○",
  "no-basis": "–",
};

/** For terminals without these characters. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  done: "*",
  "on-track": "+",
  "at-risk": "!",
  "off-track": "x",
  "not-started": "o",
  "no-basis": "-",
};
