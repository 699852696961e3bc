/** A real server over one strategy, both brought there by the command line. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import type { Strategy } from "@miara/domain/strategy";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import { freePort, ROOT, startServer, type RunningServer } from "./processes.ts";

const MIARA = path.join(ROOT, "apps/server/bin/miara.cjs");

/** Data are kept in the folder. The server ends with this process, however that ends. */
export async function serveStrategy(strategy: Strategy, folder: string): Promise<RunningServer> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "strategy.json");
  await writeFile(file, writeStrategyJson(strategy));
  const environment = {
    MIARA_DATA: path.join(folder, "data"),
    MIARA_DEMO: "0",
    MIARA_LOG: "error",
    MIARA_END_WITH_STDIN: "1",
  };
  await promisify(execFile)(process.execPath, [MIARA, "import", file], {
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  const port = await freePort();
  return startServer([MIARA, "serve", "--port", String(port)], environment, port, "/healthz");
}
