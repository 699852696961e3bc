/** `miara serve`: from an open database to a listening server, and back in good order. */
import path from "node:path";

import type { Database } from "@miara/db/open-database";
import type { DatabaseLocation } from "@miara/db/open-database";
import { listStrategies } from "@miara/db/strategy-repository";

import { CommandFailure } from "../command/command-failure.ts";
import { ROOT, type Surroundings } from "../command/surroundings.ts";
import { placeOf, withDatabase } from "../command/with-database.ts";
import { createApp } from "../http/create-app.ts";
import { isLoopback } from "../http/loopback.ts";
import { createLog, flushLog, type Logger } from "../log.ts";
import { listen, type Listening } from "./listen.ts";
import { loadDemonstration } from "./load-demonstration.ts";

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

const LEVELS: ReadonlySet<string> = new Set(["debug", "info", "warn", "error", "silent"]);

/** Ends when the process is told to stop. */
export async function serveCommand(surroundings: Surroundings, options: ServeOptions): Promise<number> {
  const { env, texts } = surroundings;
  if (!isLoopback(options.host))
    throw new CommandFailure(texts.t("cli:serve/foreignHost", { host: options.host }));
  const level = env["MIARA_LOG"] ?? "info";
  const log = createLog({ level: LEVELS.has(level) ? level : "info", isTerminal: process.stderr.isTTY });
  const stop = untilToldToStop(env);
  try {
    await withDatabase(surroundings, (db, location) =>
      runServer(surroundings, options, { db, location, log, stop }),
    );
  } finally {
    // However it ends: an input that is still read would keep the process.
    if (endsWithInput(env)) process.stdin.destroy();
  }
  log.info("stopped");
  await flushLog(log);
  return 0;
}

interface Parts {
  readonly db: Database;
  readonly location: DatabaseLocation;
  readonly log: Logger;
  readonly stop: Promise<NodeJS.Signals>;
}

async function runServer(surroundings: Surroundings, options: ServeOptions, parts: Parts): Promise<void> {
  const { env, texts, say } = surroundings;
  const { db, location, log, stop } = parts;
  if (env["MIARA_DEMO"] !== "0") await loadDemonstration(surroundings, db);
  const app = createApp({ db, log, webFolder: path.join(ROOT, "apps", "web", "dist") });
  const server = await listen(app.fetch, options, surroundings);
  if (env["MIARA_READY_JSON"] === "1") say(JSON.stringify({ listening: server.address }));
  else await greet(surroundings, server, db, location);
  log.info({ address: server.address }, "listening");
  const signal = await stop;
  log.info({ signal }, "stopping");
  await server.close();
  say(texts.t("cli:serve/stopped"));
}

async function greet(
  { texts, say }: Surroundings,
  server: Listening,
  db: Database,
  location: DatabaseLocation,
): Promise<void> {
  const { length: count } = await listStrategies(db);
  say(texts.t("cli:serve/running", { address: server.address }));
  say(texts.t("cli:serve/data", { place: placeOf(location) }));
  say(texts.t("cli:serve/strategies", { count }));
  say(texts.t("cli:serve/loopback"));
}

/**
 * The first signal stops in good order; while that is going on, further ones change nothing. With
 * `MIARA_END_WITH_STDIN=1` the end of standard input stops it too: a program that starts a server for itself takes it
 * along, however it ends.
 */
function untilToldToStop(env: Surroundings["env"]): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, resolve);
    if (!endsWithInput(env)) return;
    // Read, so that its end is heard of.
    process.stdin.on("end", () => resolve("SIGHUP"));
    process.stdin.resume();
  });
}

function endsWithInput(env: Surroundings["env"]): boolean {
  return env["MIARA_END_WITH_STDIN"] === "1";
}
