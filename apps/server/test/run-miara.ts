/** The command line as people run it: the launcher in a process of its own, with a data folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../bin/miara.cjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Where it is called, and where its data are. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function startMiara(args: readonly string[], { folder, env = {} }: RunOptions): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, [LAUNCHER, ...args], {
    cwd: folder,
    env: { PATH, HOME, MIARA_DATA: folder, MIARA_DEMO: "0", LANG: "en_GB.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export function endOf(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

export function miara(args: readonly string[], options: RunOptions): Promise<Ended> {
  return endOf(startMiara(args, options));
}

/** What has come on standard output once it holds `text`. */
export function untilSaid(child: ChildProcess, text: string): Promise<string> {
  let out = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      out += piece;
      if (out.includes(text)) resolve(out);
    });
    child.once("close", () => reject(new Error(`it ended and had said: ${out}`)));
  });
}
