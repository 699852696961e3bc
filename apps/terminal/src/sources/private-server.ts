/** A server over the local database for the time of one command. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

import { reasonOf, TerminalProblem } from "../command-line/problem.ts";

export interface PrivateServer {
  readonly address: string;
  /** Stops it; it also stops with this process, whatever the way it ends. */
  stop(): void;
}

/** Starts one; `instead` is the address that nothing answered at. Throws `no-private-server`. */
export async function startPrivateServer(instead: string): Promise<PrivateServer> {
  const program = findServer(import.meta.dirname);
  if (program === null) throw refused(instead, "apps/server");
  // The pipe to its standard input is how it learns of our end, even of one that runs no code of ours.
  const child = spawn(process.execPath, [program, "serve", "--port", "0"], {
    env: { ...process.env, MIARA_READY_JSON: "1", MIARA_END_WITH_STDIN: "1", MIARA_LOG: "silent" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const stop = (): void => {
    child.kill("SIGTERM");
  };
  process.on("exit", stop);
  try {
    const address = await readAddress(child);
    letGo(child);
    return { address, stop };
  } catch (error) {
    stop();
    throw refused(instead, reasonOf(error));
  }
}

/** `apps/server/bin/miara.cjs` of the repository that this program stands in. */
function findServer(from: string): string | null {
  const candidate = path.join(from, "apps", "server", "bin", "miara.cjs");
  if (existsSync(candidate)) return candidate;
  const above = path.dirname(from);
  return above === from ? null : findServer(above);
}

async function readAddress(child: ChildProcess): Promise<string> {
  const errors: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once("error", reject);
  child.once("exit", (code) => {
    reject(new Error(errors.join("").trim() || `exit code ${String(code)}`));
  });
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on("line", (text) => {
      const address = addressIn(text);
      if (address !== null) resolve(address);
    });
  return promise;
}

/** The address in the line `{"listening":"http://127.0.0.1:PORT"}`; null for any other line. */
export function addressIn(text: string): string | null {
  if (!text.startsWith("{")) return null;
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== "object" || told === null || !("listening" in told)) return null;
    return typeof told.listening === "string" ? told.listening : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Neither the process nor its pipes keep this one alive. */
function letGo(child: ChildProcess): void {
  child.removeAllListeners("exit");
  child.unref();
  for (const pipe of [child.stdin, child.stdout, child.stderr])
    if (pipe !== null && "unref" in pipe && typeof pipe.unref === "function") pipe.unref();
  child.stdout?.resume();
  child.stderr?.resume();
}

function refused(address: string, reason: string): TerminalProblem {
  return new TerminalProblem("no-private-server", { address, reason });
}
