/** `miara serve`: from an open database to a listening server, and back in good order. */
import path from "node:path";

import { openAccounts } from "@miara/accounts/accounts";
import type { ReminderMail } from "@miara/api/reminder-mail";
import type { Database } from "@miara/db/open-database";
import type { DatabaseLocation } from "@miara/db/open-database";
import { listStrategies } from "@miara/db/strategy-repository";

import { openAttachmentStore } from "../attachments/attachment-store.ts";
import { CommandFailure } from "../command/command-failure.ts";
import { ROOT, type Surroundings } from "../command/surroundings.ts";
import { placeOf, withDatabase } from "../command/with-database.ts";
import { CLIENT_ADDRESS_HEADER } from "../http/client-address.ts";
import { createApp } from "../http/create-app.ts";
import { isLoopback } from "../http/reach.ts";
import { createLog, flushLog, type Logger } from "../log.ts";
import { linkLetter, reminderLetter } from "../mail/letters.ts";
import { startReminders } from "./daily-reminders.ts";
import { attachmentFolder } from "./data-folder.ts";
import { listen } from "./listen.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import { readServeSettings, type ServeSettings } from "./serve-settings.ts";
import { makeSetUpToken } from "./set-up-token.ts";

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

const LEVELS: ReadonlySet<string> = new Set(["debug", "info", "warn", "error", "silent"]);

/** Ends when the process is told to stop. */
export async function serveCommand(surroundings: Surroundings, options: ServeOptions): Promise<number> {
  const { env } = surroundings;
  const settings = readServeSettings(surroundings, options.host);
  const level = env["MIARA_LOG"] ?? "info";
  const log = createLog({ level: LEVELS.has(level) ? level : "info", isTerminal: process.stderr.isTTY });
  const stop = untilToldToStop(env);
  try {
    await withDatabase(surroundings, (db, location) =>
      runServer(surroundings, options, { db, location, log, settings, stop }),
    );
  } finally {
    settings.mail?.close();
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
  readonly settings: ServeSettings;
  readonly stop: Promise<NodeJS.Signals>;
}

async function runServer(surroundings: Surroundings, options: ServeOptions, parts: Parts): Promise<void> {
  const { env, texts, say } = surroundings;
  const { db, location, log, settings, stop } = parts;
  const { mail, publicOrigin } = settings;
  if (env["MIARA_DEMO"] !== "0") await loadDemonstration(surroundings, db);

  // The address is known once the port is; links are made later.
  let address = "";
  const origin = (): string => publicOrigin ?? address;
  const accounts = await openAccounts({
    db,
    secret: settings.secret,
    publicOrigin,
    addressHeader: CLIENT_ADDRESS_HEADER,
    oidc: settings.oidc,
    origin,
    now: () => new Date(),
    report: (error) => log.error({ err: error }, "accounts"),
    sendLink: async (link) => {
      if (mail === null) return "hand-over";
      const sent = await mail.send(linkLetter(link, origin()));
      if (!sent.ok) log.error({ reason: sent.reason }, "a letter did not go out");
      return sent.ok ? "sent" : "hand-over";
    },
  });
  const isSetUp = await accounts.isSetUp();
  if (!isSetUp && !isLoopback(options.host)) throw new CommandFailure(texts.t("cli:serve/notSetUp"));
  const setUp = makeSetUpToken();
  const reminderMail: ReminderMail | null =
    mail === null ? null : { sendReminder: (reminder) => mail.send(reminderLetter(reminder, origin())) };
  const app = createApp({
    db,
    log,
    webFolder: path.join(ROOT, "apps", "web", "dist"),
    accounts,
    mail: reminderMail,
    attachments: openAttachmentStore(attachmentFolder(settings.dataFolder)),
    isSetUpToken: setUp.isRight,
    publicOrigin,
    proxyHeader: settings.proxyHeader,
    maximumAttachmentBytes: settings.maximumAttachmentBytes,
  });
  const server = await listen(app.fetch, options, surroundings);
  ({ address } = server);
  const setUpLink = isSetUp ? null : `${address}/-/set-up#token=${setUp.token}`;
  if (env["MIARA_READY_JSON"] === "1") say(JSON.stringify({ listening: address, setUpLink }));
  else await greet(surroundings, { address: origin(), setUpLink }, db, location);
  log.info({ address }, "listening");
  const reminders = startReminders(
    { accounts, assessed: app.assessed, db, mail: reminderMail, now: () => new Date() },
    log,
  );
  const signal = await stop;
  log.info({ signal }, "stopping");
  app.close();
  await server.close();
  await reminders.stop();
  await accounts.settle();
  say(texts.t("cli:serve/stopped"));
}

async function greet(
  { texts, say }: Surroundings,
  { address, setUpLink }: { readonly address: string; readonly setUpLink: string | null },
  db: Database,
  location: DatabaseLocation,
): Promise<void> {
  const { length: count } = await listStrategies(db);
  say(texts.t("cli:serve/running", { address }));
  say(texts.t("cli:serve/data", { place: placeOf(location) }));
  say(texts.t("cli:serve/strategies", { count }));
  if (setUpLink !== null) say(texts.t("cli:serve/setUp", { link: setUpLink }));
  say(texts.t("cli:serve/stopIt"));
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
