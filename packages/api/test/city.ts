/** A city in a database of its own for each test: the pages of Leszno, imported through the API. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";

import type { ApiContext } from "../src/context.ts";
import type { UsedRevision } from "../src/reference/used-revision.ts";
import { operatorNamed } from "../src/rights/operator.ts";
import { createCaller } from "../src/router.ts";
import { openShared, WITHOUT_ACCOUNTS } from "../src/shared.ts";

const PAGES = fileURLToPath(new URL("../../exchange/test/pages/", import.meta.url));

export const LESZNO = { organisation: "leszno", strategy: "strategia-rozwoju-2009-2013" } as const;

export interface City {
  readonly db: Database;
  readonly context: ApiContext;
  readonly caller: ReturnType<typeof createCaller>;
  /** What answers were made from, in the order they were given. */
  readonly used: UsedRevision[];
  readonly reported: { readonly error: unknown; readonly id: string }[];
}

export async function openEmptyCity(): Promise<City> {
  const db = await openDatabase({ kind: "sqlite-memory" });
  await migrate(db);
  const used: UsedRevision[] = [];
  const reported: City["reported"] = [];
  const now = (): Date => new Date("2014-03-14T09:00:00.000Z");
  const actor = operatorNamed("Urząd Miasta");
  const context: ApiContext = {
    db,
    ...WITHOUT_ACCOUNTS,
    ...openShared({ db, now, onError: (error) => reported.push({ error, id: "live" }) }),
    actor,
    actorNow: () => Promise.resolve(actor),
    now,
    noteUse: (use) => used.push(use),
    describe: ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    report: (error, { id }) => reported.push({ error, id }),
  };
  return { db, context, caller: createCaller(context), used, reported };
}

export async function openCity(): Promise<City> {
  const city = await openEmptyCity();
  await city.caller.exchange.import({ files: pages(), dryRun: false, reason: "pierwsze wczytanie" });
  return city;
}

export function pages(): { name: string; text: string }[] {
  return readdirSync(PAGES).map((name) => ({ name, text: readFileSync(path.join(PAGES, name), "utf8") }));
}

/** What the API says of an error: its tRPC code, its own code and what that is filled with. */
export async function refusalOf(
  asked: Promise<unknown>,
): Promise<{ readonly code: unknown; readonly cause: unknown }> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Error && "code" in error) return { code: error.code, cause: error.cause };
    throw error;
  }
  throw new Error("it was answered");
}
