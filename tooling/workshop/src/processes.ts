/** Child processes that the workshop starts, waits for and stops. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface RunningServer {
  readonly origin: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  readonly residentMegabytes: () => number;
  /** What it has printed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** A port on the loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Starts Node on `args` and asks `path` until it answers; at most half a minute. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  port: number,
  path: string,
): Promise<RunningServer> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    // Open for as long as this process lives: a server told to ends with it.
    stdio: ["pipe", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed = (printed + text).slice(-4000);
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(`${origin}${path}`, child, () => said);
  return {
    origin,
    firstAnswer: performance.now() - start,
    residentMegabytes: () => residentMegabytes(child),
    printed: () => printed,
    stop: () => stop(child),
  };
}

async function untilAnswered(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said()}`);
    try {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await stop(child);
  throw new Error(`no answer from ${url} in 30 s: ${said()}`);
}

function residentMegabytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
