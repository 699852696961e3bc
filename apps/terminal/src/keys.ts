/** Every key in one table: what it does and where. The footer, the help and docs/terminal.md are made from it. */

export const SCREENS = [
  "overview",
  "card",
  "explanation",
  "findings",
  "indicators",
  "indicator",
  "round",
  "compare",
  "what-if",
  "history",
  "as-of",
  "strategies",
  "help",
] as const;
export type ScreenName = (typeof SCREENS)[number];

const DATA_SCREENS = [
  "overview",
  "card",
  "explanation",
  "findings",
  "indicators",
  "indicator",
  "round",
  "compare",
  "what-if",
  "history",
] as const;

interface KeyEntry {
  readonly action: string;
  /** Any of them does it. Names as `nameKey` gives them. */
  readonly keys: readonly string[];
  readonly screens: readonly ScreenName[];
  /** Its place in the footer, from the left; null: in the help only. */
  readonly footer: number | null;
}

export const KEYS = [
  { action: "up", keys: ["up", "k"], screens: SCREENS, footer: null },
  { action: "down", keys: ["down", "j"], screens: SCREENS, footer: 0 },
  { action: "pageUp", keys: ["pageup", "ctrl-b"], screens: SCREENS, footer: null },
  { action: "pageDown", keys: ["pagedown", "ctrl-f", "space"], screens: SCREENS, footer: null },
  { action: "first", keys: ["home", "g"], screens: SCREENS, footer: null },
  { action: "last", keys: ["end", "G"], screens: SCREENS, footer: null },
  {
    action: "open",
    keys: ["enter"],
    screens: [
      "overview",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "round",
      "compare",
      "history",
      "as-of",
      "strategies",
    ],
    footer: 1,
  },
  { action: "change", keys: ["enter"], screens: ["what-if"], footer: 1 },
  {
    action: "back",
    keys: ["escape", "backspace"],
    screens: [
      "card",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "round",
      "compare",
      "what-if",
      "history",
      "as-of",
      "strategies",
      "help",
    ],
    footer: 2,
  },
  { action: "clear", keys: ["escape", "backspace"], screens: ["overview"], footer: null },
  { action: "fold", keys: ["left", "h"], screens: ["overview"], footer: null },
  { action: "unfold", keys: ["right", "l"], screens: ["overview"], footer: 3 },
  { action: "previous", keys: ["left", "h"], screens: ["card", "indicator", "round"], footer: null },
  { action: "next", keys: ["right", "l"], screens: ["card", "indicator", "round"], footer: 3 },
  { action: "earlier", keys: ["left", "h"], screens: ["compare"], footer: 3 },
  { action: "later", keys: ["right", "l"], screens: ["compare"], footer: 3 },
  { action: "above", keys: ["left", "h"], screens: ["what-if"], footer: null },
  { action: "below", keys: ["right", "l"], screens: ["what-if"], footer: 3 },
  { action: "undo", keys: ["u"], screens: ["what-if"], footer: 4 },
  { action: "undoAll", keys: ["U"], screens: ["what-if"], footer: 4 },
  { action: "mode", keys: ["m"], screens: ["compare"], footer: 4 },
  { action: "explain", keys: ["="], screens: ["overview", "card"], footer: 4 },
  { action: "filter", keys: ["/"], screens: ["overview", "findings", "indicators", "compare"], footer: 5 },
  { action: "asOf", keys: ["t"], screens: DATA_SCREENS, footer: 7 },
  {
    action: "findings",
    keys: ["f"],
    screens: [
      "overview",
      "card",
      "explanation",
      "indicators",
      "indicator",
      "round",
      "compare",
      "what-if",
      "history",
    ],
    footer: 13,
  },
  {
    action: "indicators",
    keys: ["i"],
    screens: [
      "overview",
      "card",
      "explanation",
      "findings",
      "indicator",
      "round",
      "compare",
      "what-if",
      "history",
    ],
    footer: 14,
  },
  {
    action: "compare",
    keys: ["c"],
    screens: [
      "overview",
      "card",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "round",
      "what-if",
      "history",
    ],
    footer: 15,
  },
  {
    action: "whatIf",
    keys: ["w"],
    screens: ["overview", "card", "explanation", "findings", "indicators", "round", "compare", "history"],
    footer: 16,
  },
  {
    action: "round",
    keys: ["R"],
    screens: [
      "overview",
      "card",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "compare",
      "what-if",
      "history",
    ],
    footer: 17,
  },
  {
    action: "history",
    keys: ["H"],
    screens: [
      "overview",
      "card",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "round",
      "compare",
      "what-if",
    ],
    footer: 18,
  },
  { action: "sort", keys: ["s"], screens: ["overview", "findings", "indicators", "compare"], footer: 8 },
  { action: "command", keys: [":"], screens: SCREENS, footer: 6 },
  { action: "backward", keys: ["["], screens: SCREENS, footer: null },
  { action: "forward", keys: ["]"], screens: SCREENS, footer: null },
  { action: "copy", keys: ["y"], screens: DATA_SCREENS, footer: 19 },
  { action: "export", keys: ["e"], screens: DATA_SCREENS, footer: 20 },
  { action: "exportTable", keys: ["E"], screens: DATA_SCREENS, footer: null },
  { action: "browser", keys: ["o"], screens: DATA_SCREENS, footer: 21 },
  { action: "strategies", keys: ["S"], screens: ["overview"], footer: null },
  { action: "refresh", keys: ["r"], screens: DATA_SCREENS, footer: null },
  {
    action: "help",
    keys: ["?"],
    screens: [
      "overview",
      "card",
      "explanation",
      "findings",
      "indicators",
      "indicator",
      "round",
      "compare",
      "what-if",
      "history",
      "as-of",
      "strategies",
    ],
    footer: 22,
  },
  { action: "suspend", keys: ["ctrl-z"], screens: SCREENS, footer: null },
  { action: "quit", keys: ["q", "ctrl-c"], screens: SCREENS, footer: 23 },
] as const satisfies readonly KeyEntry[];

type Entry = (typeof KEYS)[number];
export type Action = Entry["action"];

/** The actions that a screen's keys do: what its hook has to handle, all of them. */
export type ActionOf<Screen extends ScreenName> = Extract<Entry, EntryOn<Screen>>["action"];

type EntryOn<Screen extends ScreenName> = {
  [At in Entry["action"]]: Screen extends Extract<Entry, { action: At }>["screens"][number]
    ? { readonly action: At }
    : never;
}[Entry["action"]];

/** Where a key does something, in the order of the table; empty for a key that does nothing anywhere. */
export function entriesOfKey(key: string): readonly KeyEntry[] {
  return TABLE.filter((entry) => entry.keys.includes(key));
}

export function actionOnScreen<Screen extends ScreenName>(
  screen: Screen,
  key: string,
): ActionOf<Screen> | null {
  const entry = TABLE.find((candidate) => candidate.keys.includes(key) && candidate.screens.includes(screen));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- found among the entries of this very screen
  return (entry?.action ?? null) as ActionOf<Screen> | null;
}

/** The entries that work on a screen, in the order of the table. */
export function keysOnScreen(screen: ScreenName): readonly Entry[] {
  return KEYS.filter((entry) => (entry.screens as readonly ScreenName[]).includes(screen));
}

/** Those that its footer names, from the left. */
export function footerKeys(screen: ScreenName): readonly Entry[] {
  return keysOnScreen(screen)
    .filter((entry) => entry.footer !== null)
    .toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
}

const TABLE: readonly KeyEntry[] = KEYS;

/** What a terminal told about a key, as Ink passes it on. */
export interface PressedKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly tab: boolean;
  readonly ctrl: boolean;
}

/**
 * The keys of one event by name: `up`, `enter`, `ctrl-c`, or the character itself. Keys that were pressed faster than
 * they were read come as one text, and are told apart again.
 */
export function nameKeys(input: string, pressed: PressedKey): readonly string[] {
  if (pressed.upArrow) return ["up"];
  if (pressed.downArrow) return ["down"];
  if (pressed.leftArrow) return ["left"];
  if (pressed.rightArrow) return ["right"];
  if (pressed.pageUp) return ["pageup"];
  if (pressed.pageDown) return ["pagedown"];
  if (pressed.home) return ["home"];
  if (pressed.end) return ["end"];
  if (pressed.escape) return ["escape"];
  if (pressed.backspace || pressed.delete) return ["backspace"];
  if (pressed.tab) return ["tab"];
  if (pressed.ctrl) return input === "" ? [] : [`ctrl-${input}`];
  if (pressed.return) return ["enter"];
  return Array.from(input, nameCharacter);
}

function nameCharacter(character: string): string {
  if (character === "\r" || character === "\n") return "enter";
  if (character === "\t") return "tab";
  return character === " " ? "space" : character;
}
