/** The real server over a new data folder that holds the sample strategy, on a free port of this machine. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { SAMPLE } from "../sample-strategy.ts";

const MIARA = path.resolve(import.meta.dirname, "../../../server/bin/miara.cjs");
const ANNOUNCED = /http:\/\/127\.0\.0\.1:\d+/;

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "miara-web-"));
  const env = { ...process.env, MIARA_DATA: path.join(folder, "data"), MIARA_DEMO: "0" };
  const file = path.join(folder, "sample.json");
  await writeFile(file, JSON.stringify({ format: "miara-strategy", version: 1, strategy: SAMPLE }));
  try {
    await promisify(execFile)(process.execPath, [MIARA, "import", file], { env });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const server = spawn(process.execPath, [MIARA, "serve", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await announced(server);
  return {
    url,
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address that the server says it listens at. */
async function announced(server: ChildProcess): Promise<string> {
  let said = "";
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    const address = ANNOUNCED.exec(said)?.[0];
    if (address !== undefined) resolve(address);
  };
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  return promise;
}
