/** The server without a port, over a database of its own, with the pages of Leszno in it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { openAccounts, type Accounts } from "@miara/accounts/accounts";
import { readImport, saveImport } from "@miara/api/import-strategy";
import { operatorNamed } from "@miara/api/operator";
import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";
import type { Strategy } from "@miara/domain/strategy";
import pino from "pino";

import { openAttachmentStore } from "../src/attachments/attachment-store.ts";
import { CLIENT_ADDRESS_HEADER } from "../src/http/client-address.ts";
import { createApp } from "../src/http/create-app.ts";

export const PAGES = fileURLToPath(new URL("../../../packages/exchange/test/pages/", import.meta.url));
export const STRATEGY = "/api/v1/organisations/leszno/strategies/strategia-rozwoju-2009-2013";

export const ORIGIN = "http://127.0.0.1:4600";
export const PASSWORD = "kot wlazł na płotek";
export const SET_UP_TOKEN = "printed-at-the-start";

export interface OpenApp {
  readonly accounts: Accounts;
  readonly app: ReturnType<typeof createApp>;
  readonly db: Database;
  readonly strategy: Strategy;
  /** Lines of the log, as data. */
  readonly lines: Record<string, unknown>[];
  /** Where the built web app would be. */
  readonly webFolder: string;
  readonly setNow: (now: string) => void;
  readonly save: (strategy: Strategy) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function openApp(): Promise<OpenApp> {
  const folder = mkdtempSync(path.join(tmpdir(), "miara-server-"));
  const webFolder = path.join(folder, "dist");
  const db = await openDatabase({ kind: "sqlite-memory" });
  await migrate(db);
  let moment = new Date("2014-03-14T09:00:00.000Z");
  const now = (): Date => moment;
  const files = readdirSync(PAGES).map((name) => ({ name, bytes: readFileSync(path.join(PAGES, name)) }));
  const read = readImport(files, { describe: ({ code }) => code, now });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const save = (strategy: Strategy): Promise<unknown> =>
    saveImport({ db, actor: operatorNamed("test"), now }, strategy, { reason: "test" });
  await save(read.strategy);
  const accounts = await openAccounts({
    db,
    secret: "a secret of at least thirty-two characters",
    publicOrigin: null,
    addressHeader: CLIENT_ADDRESS_HEADER,
    oidc: null,
    origin: () => ORIGIN,
    now: () => new Date(),
    report: (error) => {
      throw error;
    },
    sendLink: () => Promise.resolve("hand-over"),
  });
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  return {
    app: createApp({
      db,
      log,
      webFolder,
      now,
      accounts,
      attachments: openAttachmentStore(path.join(folder, "attachments")),
      isSetUpToken: (token) => token === SET_UP_TOKEN,
      maximumBodyBytes: 1_000_000,
      maximumAttachmentBytes: 100_000,
    }),
    accounts,
    db,
    strategy: read.strategy,
    lines,
    webFolder,
    setNow: (text) => {
      moment = new Date(text);
    },
    save,
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the headers of somebody who may do everything bear. */
export async function signInAsOffice({ accounts }: OpenApp): Promise<{ readonly authorization: string }> {
  const office = {
    email: "urzad@example.org",
    name: "Biuro Strategii",
    office: "Urząd Miasta",
    language: "pl",
  } as const;
  if (!(await accounts.isSetUp())) await accounts.setUp({ ...office, password: PASSWORD });
  const [person] = await accounts.listPeople();
  const token = { name: "test", isReadOnly: false, expiresInDays: 1 };
  const { secret } = await accounts.createToken(token, person?.id ?? "");
  return { authorization: `Bearer ${secret}` };
}

export function buildWeb(webFolder: string): void {
  mkdirSync(path.join(webFolder, "assets"), { recursive: true });
  writeFileSync(path.join(webFolder, "index.html"), "<!doctype html><title>Miara</title>");
  writeFileSync(path.join(webFolder, "favicon.svg"), "<svg/>");
  writeFileSync(path.join(webFolder, "assets", "app-x1.js"), `export const text = "${"a".repeat(5000)}";`);
}
