/** A program in a real pseudo-terminal: keys in, bytes out, with the time that each key takes. */
import { readFileSync } from "node:fs";

import { spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";

import { ROOT } from "../processes.ts";

const COLUMNS = 120;
const ROWS = 40;
/** A drawing comes in pieces; after so long without one it is over. */
const QUIET_MS = 120;
/** Stands on the screen while an answer of the server is waited for. */
const LOADING = "Wczyt";
const PATIENCE_MS = 10_000;

export interface KeyAnswer {
  /** Milliseconds from the key to the first byte of what it changed on the screen, which comes in one write. */
  readonly first: number;
  /** And to the last, when what the server was asked for is there too. */
  readonly last: number;
  readonly bytes: number;
}

export interface TerminalSession {
  /** Milliseconds from the start of the process to the screen with the text. */
  readonly firstFrame: number;
  /** Types a key and waits until the screen has changed and stands still. */
  press(key: string): Promise<KeyAnswer>;
  residentMegabytes(): number;
  stop(): Promise<void>;
}

/** Runs Node on `args` until the screen shows `text`. */
export async function openTerminal(args: readonly string[], text: string): Promise<TerminalSession> {
  const screen = new headless.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
  const start = performance.now();
  const program = spawn(process.execPath, [...args], {
    cols: COLUMNS,
    rows: ROWS,
    cwd: ROOT,
    env: { ...process.env, TERM: "xterm-256color", COLORTERM: "truecolor", MIARA_LANG: "pl" },
  });
  const ended = new Promise<void>((resolve) => {
    program.onExit(() => resolve());
  });
  let bytes = 0;
  let last = start;
  let heard: ((at: number) => void) | undefined;
  program.onData((data) => {
    last = performance.now();
    heard?.(last);
    bytes += Buffer.byteLength(data);
    screen.write(data);
  });
  const shown = (): string =>
    Array.from(
      { length: ROWS },
      (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? "",
    ).join("\n");
  const untilSettled = async (): Promise<void> => {
    while (performance.now() - last < QUIET_MS || shown().includes(LOADING)) await pause(QUIET_MS / 10);
  };
  const stop = async (): Promise<void> => {
    program.kill("SIGKILL");
    await ended;
  };
  const deadline = start + PATIENCE_MS;
  while (!shown().includes(text)) {
    if (performance.now() > deadline) {
      await stop();
      throw new Error(`no screen with "${text}" in ${PATIENCE_MS / 1000} s:\n${shown()}`);
    }
    await pause(2);
  }
  const firstFrame = last - start;
  await untilSettled();
  return {
    firstFrame,
    stop,
    residentMegabytes: () => residentMegabytes(program.pid),
    press: async (key) => {
      const bytesBefore = bytes;
      const answered = new Promise<number>((resolve) => {
        heard = resolve;
      });
      const pressed = performance.now();
      program.write(key);
      const first = (await Promise.race([answered, pause(PATIENCE_MS)])) ?? Number.NaN;
      if (Number.isNaN(first)) throw new Error(`nothing came of ${JSON.stringify(key)}:\n${shown()}`);
      await untilSettled();
      return { first: first - pressed, last: last - pressed, bytes: bytes - bytesBefore };
    },
  };
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
