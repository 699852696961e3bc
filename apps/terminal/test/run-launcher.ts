/** Runs the launcher as a shell does, and gives what it wrote and how it ended. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const LAUNCHER = fileURLToPath(new URL("../bin/miara-terminal.cjs", import.meta.url));

export interface Ended {
  readonly out: string;
  readonly error: string;
  readonly code: number | null;
}

/** Variables that decide on language and colour are those given here and no others. */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ["PATH", "HOME", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...more };
}

export async function runLauncher(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Ended> {
  const child = spawn(process.execPath, [LAUNCHER, ...words], { env: plainEnvironment(environment) });
  child.stdin.end(input);
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  let out = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  child.once("error", reject);
  child.once("close", (code) => {
    resolve({ out, error, code });
  });
  return promise;
}
