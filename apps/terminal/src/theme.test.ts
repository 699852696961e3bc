import { expect, it } from "vitest";

import { line } from "./drawing/line.ts";
import { paint } from "./theme.ts";

it.each([0, 3] as const)("leaves out what would steer the terminal, at colour depth %i", (depth) => {
  // Sets the clipboard and clears the screen: ECMA-48, and the OSC 52 of xterm; U+009B is the one-byte form of ESC [.
  const hostile = line("Bez\u001B]52;c;ZXZpbA==\u0007pieczne \u009B2Jmiasto", "quiet");
  const harmless = line("Bez]52;c;ZXZpbA==pieczne 2Jmiasto", "quiet");
  expect(paint(hostile, { depth, ground: "dark" })).toBe(paint(harmless, { depth, ground: "dark" }));
});
