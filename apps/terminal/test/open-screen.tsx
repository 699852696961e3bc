/** Keys in, frame out: the dashboard drawn to a terminal of a given size that exists only here. */
import { EventEmitter } from "node:events";

import { render } from "ink";
import { expect, vi } from "vitest";

import { StrategySwitch } from "../src/dashboard/strategy-switch.tsx";
import { widthOf } from "../src/drawing/line.ts";
import { createWording } from "../src/drawing/wording.ts";
import type { SourceHouse } from "../src/sources/source.ts";
import { NO_COLOUR, type Palette } from "../src/theme.ts";
import { MemoryHouse } from "./memory-house.ts";

export const SIZES = [
  [80, 24],
  [120, 40],
  [20, 10],
] as const;

const KEYS: Readonly<Record<string, string>> = {
  Enter: "\r",
  Esc: "\u001B",
  Up: "\u001B[A",
  Down: "\u001B[B",
  Right: "\u001B[C",
  Left: "\u001B[D",
  PgUp: "\u001B[5~",
  PgDn: "\u001B[6~",
  Backspace: "\u007F",
};

class Output extends EventEmitter {
  readonly isTTY = true;
  columns: number;
  rows: number;
  frame = "";
  /** What was put on the clipboard. */
  clipboard = "";

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }

  write(text: string, ...more: readonly unknown[]): boolean {
    // oxlint-disable-next-line no-control-regex -- looks for the code that copies
    const copied = /^\u001B\]52;c;(?<text>[^\u0007]*)\u0007$/u.exec(text);
    if (copied !== null) {
      this.clipboard = Buffer.from(copied.groups?.["text"] ?? "", "base64").toString("utf8");
      return true;
    }
    // Without colour, a figure and its unit stay together by a no-break space.
    this.frame = text.replaceAll("\u00A0", " ");
    const written = more.at(-1);
    if (typeof written === "function") written();
    return true;
  }
}

class Input extends EventEmitter {
  readonly isTTY = true;
  #waiting: string | null = null;

  type(text: string): void {
    this.#waiting = text;
    this.emit("readable");
  }

  read(): string | null {
    const text = this.#waiting;
    this.#waiting = null;
    return text;
  }

  setEncoding(): void {}
  setRawMode(): void {}
  ref(): void {}
  unref(): void {}
  resume(): void {}
  pause(): void {}
}

export interface OpenOptions {
  readonly size?: readonly [number, number];
  readonly house?: SourceHouse;
  readonly language?: "pl" | "en";
  readonly isAscii?: boolean;
  readonly palette?: Palette;
  readonly refreshMs?: number;
  readonly publicNow?: () => Promise<string | null>;
}

export interface OpenScreen {
  /** The lines of the screen now, colours included. */
  lines(): readonly string[];
  /** Types keys one after another: names such as `Enter`, or text as it is. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the screen shows it. */
  shows(text: string | RegExp): Promise<void>;
  resize(columns: number, rows: number): void;
  /** The text that was copied last. */
  clipboard(): string;
  /** Whether the user has left. */
  hasEnded(): boolean;
  close(): void;
}

export async function openScreen(options: OpenOptions = {}): Promise<OpenScreen> {
  const { size = [80, 24], house = new MemoryHouse(), language = "pl", isAscii = false } = options;
  const output = new Output(...size);
  const input = new Input();
  const wording = createWording(language, isAscii);
  const choices = await house.list();
  const [first] = choices;
  if (first === undefined) throw new Error("a house without strategies");
  const source = house.open(first);
  let isOver = false;
  const screen = render(
    <StrategySwitch
      house={house}
      choices={choices}
      opened={{ source, tree: await source.tree(undefined), asOf: undefined }}
      asksStrategy={choices.length > 1}
      wording={wording}
      palette={options.palette ?? NO_COLOUR}
      refreshMs={options.refreshMs ?? 60_000}
      stop={() => Promise.resolve()}
      publicNow={options.publicNow ?? (() => Promise.resolve(null))}
    />,
    {
      // Ink asks for whole streams of Node and uses the few members that these stand-ins have.
      stdout: output as unknown as NodeJS.WriteStream,
      stdin: input as unknown as NodeJS.ReadStream,
      stderr: new Output(80, 24) as unknown as NodeJS.WriteStream,
      debug: true,
      exitOnCtrlC: true,
      patchConsole: false,
    },
  );
  const waitForEnd = async (): Promise<void> => {
    await screen.waitUntilExit();
    isOver = true;
  };
  void waitForEnd();
  const lines = (): readonly string[] => output.frame.split("\n");
  const shows = async (text: string | RegExp): Promise<void> => {
    await vi.waitFor(
      () => {
        if (typeof text === "string") expect(output.frame).toContain(text);
        else expect(output.frame).toMatch(text);
      },
      { timeout: 5000, interval: 5 },
    );
  };
  return {
    lines,
    shows,
    press: async (...keys) => {
      for (const key of keys) {
        input.type(KEYS[key] ?? key);
        // An escape is held back for a moment: it may be the beginning of another key.
        await new Promise((resolve) => setTimeout(resolve, key === "Esc" ? 60 : 5));
      }
    },
    resize: (columns, rows) => {
      output.columns = columns;
      output.rows = rows;
      output.emit("resize");
    },
    clipboard: () => output.clipboard.replaceAll("\u00A0", " "),
    hasEnded: () => isOver,
    close: () => {
      screen.unmount();
      screen.cleanup();
    },
  };
}

/** Fails where a line is wider than the screen, or there are more or fewer lines than it has. */
export function expectToFit(screen: OpenScreen, [columns, rows]: readonly [number, number]): void {
  const lines = screen.lines();
  expect(lines).toHaveLength(rows);
  for (const text of lines) expect(widthOf(text), text).toBeLessThanOrEqual(columns);
}
