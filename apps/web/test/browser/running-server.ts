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
  readonly stop: () => Promise<void>;
}

/** The sample strategy, the demonstration that a new server loads by itself, or nothing at all. */
export type ServerContent = "sample" | "demonstration" | "nothing";

export async function startServer(content: ServerContent): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "miara-web-"));
  const env = {
    ...process.env,
    MIARA_DATA: path.join(folder, "data"),
    MIARA_DEMO: content === "demonstration" ? "1" : "0",
  };
  try {
    if (content === "sample") await importSample(folder, env);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const server = spawn(process.execPath, [MIARA, "serve", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const says = listenTo(server);
  const url = await says(/http:\/\/127\.0\.0\.1:\d+/);
  return {
    url,
    setUpToken: () => says(/(?<=#token=)[\w.-]+(?=\s)/),
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
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
