/** Colours of tones as one table: for dark and light grounds, in 16, 256 or all colours. Never the only sign. */
import type { Environment } from "./command-line/environment.ts";
import type { Line, Tone } from "./drawing/line.ts";

/** 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
export type ColourDepth = 0 | 1 | 2 | 3;
export type Ground = "dark" | "light";

export interface Palette {
  readonly depth: ColourDepth;
  readonly ground: Ground;
}

export const NO_COLOUR: Palette = { depth: 0, ground: "dark" };

interface Shade {
  readonly all: readonly [number, number, number];
  readonly of256: number;
  /** The foreground code of the sixteen. */
  readonly of16: number;
}

/** indigo 300/700, teal 300/700, amber 300/700, orange-red 400/700, and a grey that keeps 4.5:1. */
const SHADES: Readonly<Partial<Record<Tone, Readonly<Record<Ground, Shade>>>>> = {
  done: {
    dark: { all: [165, 180, 252], of256: 147, of16: 94 },
    light: { all: [67, 56, 202], of256: 62, of16: 34 },
  },
  "on-track": {
    dark: { all: [94, 234, 212], of256: 86, of16: 96 },
    light: { all: [15, 118, 110], of256: 30, of16: 36 },
  },
  "at-risk": {
    dark: { all: [252, 211, 77], of256: 221, of16: 93 },
    light: { all: [180, 83, 9], of256: 130, of16: 33 },
  },
  "off-track": {
    dark: { all: [251, 133, 96], of256: 209, of16: 91 },
    light: { all: [194, 54, 12], of256: 130, of16: 31 },
  },
  "not-started": {
    dark: { all: [163, 163, 163], of256: 248, of16: 37 },
    light: { all: [82, 82, 82], of256: 240, of16: 90 },
  },
  "no-basis": {
    dark: { all: [163, 163, 163], of256: 248, of16: 37 },
    light: { all: [82, 82, 82], of256: 240, of16: 90 },
  },
  quiet: {
    dark: { all: [163, 163, 163], of256: 248, of16: 37 },
    light: { all: [82, 82, 82], of256: 240, of16: 90 },
  },
  error: {
    dark: { all: [251, 133, 96], of256: 209, of16: 91 },
    light: { all: [194, 54, 12], of256: 130, of16: 31 },
  },
  live: {
    dark: { all: [94, 234, 212], of256: 86, of16: 96 },
    light: { all: [15, 118, 110], of256: 30, of16: 36 },
  },
};

const BOLD: ReadonlySet<Tone> = new Set(["strong", "heading"]);

/** What a terminal obeys rather than shows. Takes no cell, so that lines stay as wide as they were measured. */
const CONTROLS = /\p{Cc}+/gu;

/**
 * The line as text with the codes of its colours; `isSelected` turns foreground and ground about. Codes that stand in
 * the texts themselves are left out: a strategy from elsewhere must not steer the reader's terminal.
 */
export function paint(content: Line, palette: Palette, isSelected = false): string {
  const harmless = content.map(({ text, tone }) => ({ text: text.replace(CONTROLS, ""), tone }));
  if (palette.depth === 0) return harmless.map((part) => part.text).join("");
  const inner = runsOf(harmless)
    .map((run) => paintPiece(run.text, run.tone, palette))
    .join("");
  return isSelected ? `\u001B[7m${inner}\u001B[27m` : inner;
}

interface Run {
  text: string;
  readonly tone: Tone;
}

/** Pieces of one tone, and the blanks between them, are one run: fewer codes to write, and to read for each frame. */
function runsOf(content: Line): readonly Run[] {
  const runs: Run[] = [];
  let blanks = "";
  for (const { text, tone } of content) {
    const last = runs.at(-1);
    if (text.trim() === "" && tone !== "strong") blanks += text;
    else if (last?.tone === tone) {
      last.text += blanks + text;
      blanks = "";
    } else {
      if (blanks !== "") runs.push({ text: blanks, tone: "plain" });
      runs.push({ text, tone });
      blanks = "";
    }
  }
  if (blanks !== "") runs.push({ text: blanks, tone: "plain" });
  return runs;
}

function paintPiece(text: string, tone: Tone, palette: Palette): string {
  if (BOLD.has(tone)) return `\u001B[1m${text}\u001B[22m`;
  const shade = SHADES[tone]?.[palette.ground];
  return shade === undefined ? text : `\u001B[${codeOf(shade, palette.depth)}m${text}\u001B[39m`;
}

function codeOf(shade: Shade, depth: ColourDepth): string {
  if (depth === 3) return `38;2;${shade.all.join(";")}`;
  return depth === 2 ? `38;5;${shade.of256}` : String(shade.of16);
}

/** The ground that the terminal says it has in COLORFGBG; dark where it says nothing. MIARA_THEME goes before. */
export function groundOf(environment: Environment): Ground {
  const asked = environment["MIARA_THEME"];
  if (asked === "light" || asked === "dark") return asked;
  const ground = Number(environment["COLORFGBG"]?.split(";").at(-1) ?? Number.NaN);
  return ground === 7 || ground === 15 ? "light" : "dark";
}

/** What `getColorDepth` of Node says in bits, as a depth of this table. */
export function depthOfBits(bits: number): ColourDepth {
  if (bits >= 24) return 3;
  if (bits >= 8) return 2;
  return bits >= 4 ? 1 : 0;
}
