/** The real server over a new data folder, on a free port of this machine. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { SAMPLE } from "../sample-strategy.ts";

const MIARA = path.resolve(import.meta.dirname, "../../../server/bin/miara.cjs");

export interface RunningServer {
  readonly url: string;
  /** By which the first account is made. */
  readonly setUpToken: () => Promise<string>;
  /** As when the power fails: it finishes nothing, and says nothing to anybody. */
  readonly kill: () => Promise<void>;
  /** After it was killed: at the same address, over what is on the disk. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The sample strategy, the demonstration that a new server loads by itself, or nothing at all. */
export type ServerContent = "sample" | "demonstration" | "nothing";

/** `settings` are those of the environment that a test speaks of: `MIARA_OIDC_URL`. */
export async function startServer(
  content: ServerContent,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "miara-web-"));
  const env = {
    ...process.env,
    ...settings,
    MIARA_DATA: path.join(folder, "data"),
    MIARA_DEMO: content === "demonstration" ? "1" : "0",
  };
  try {
    if (content === "sample") await importSample(folder, env);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  let run = await serve(env, "0");
  const { url } = run;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (run.server.exitCode !== null || run.server.signalCode !== null) return;
    const gone = once(run.server, "exit");
    run.server.kill(signal);
    await gone;
  };
  return {
    url,
    setUpToken: () => run.says(/(?<=#token=)[\w.-]+(?=\s)/),
    kill: () => end("SIGKILL"),
    startAgain: async () => {
      run = await serve(env, new URL(url).port);
    },
    stop: async () => {
      await end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Run {
  readonly server: ChildProcess;
  readonly says: (wanted: RegExp) => Promise<string>;
  readonly url: string;
}

async function serve(env: NodeJS.ProcessEnv, port: string): Promise<Run> {
  const server = spawn(process.execPath, [MIARA, "serve", "--port", port], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const says = listenTo(server);
  return { server, says, url: await says(/http:\/\/127\.0\.0\.1:\d+/) };
}

async function importSample(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const file = path.join(folder, "sample.json");
  await writeFile(file, JSON.stringify({ format: "miara-strategy", version: 1, strategy: SAMPLE }));
  await promisify(execFile)(process.execPath, [MIARA, "import", file], { env });
}

/** Finds something in what the server says, or waits until it says it. */
function listenTo(server: ChildProcess): (wanted: RegExp) => Promise<string> {
  let said = "";
  let ended: Error | null = null;
  const waiting = new Set<() => void>();
  const tell = (): void => waiting.forEach((look) => look());
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    tell();
  };
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  server.once("exit", (code) => {
    ended = new Error(`the server ended with ${code}: ${said}`);
    tell();
  });
  return (wanted) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = wanted.exec(said)?.[0];
        if (found === undefined && ended === null) return;
        waiting.delete(look);
        if (found === undefined) reject(ended);
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
}
