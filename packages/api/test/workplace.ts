/** The working plan in a database of its own, and a context for whoever asks. */
import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";
import { findRevision, loadStrategy, saveStrategy, type StoredStrategy } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import type { Actor } from "@miara/domain/actor";
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import type { ApiContext } from "../src/context.ts";
import { createCaller } from "../src/router.ts";
import { openShared, WITHOUT_ACCOUNTS, type Shared } from "../src/shared.ts";
import { REF, workingPlan } from "./working-plan.ts";

export const REFERENCE = {
  organisation: organisationIdSchema.parse(REF.organisation),
  strategy: strategyIdSchema.parse(REF.strategy),
};

export const NOW = "2014-03-14T09:00:00.000Z";

export interface Workplace {
  readonly db: Database;
  readonly shared: Shared;
  readonly reported: { readonly error: unknown; readonly id: string }[];
  contextFor(actor: Actor, more?: Partial<ApiContext>): ApiContext;
  callerFor(actor: Actor, more?: Partial<ApiContext>): ReturnType<typeof createCaller>;
  revision(): Promise<number | null>;
  stored(): Promise<StoredStrategy>;
  close(): Promise<void>;
}

export async function openWorkplace(strategy: Strategy = workingPlan()): Promise<Workplace> {
  const db = await openDatabase({ kind: "sqlite-memory" });
  await migrate(db);
  await inTransaction(db, (tx) =>
    saveStrategy(tx, strategy, {
      actor: "import",
      account: null,
      office: "Urząd Miasta",
      at: "2013-03-01T09:00:00.000Z",
      reason: "początek",
    }),
  );
  const now = (): Date => new Date(NOW);
  const reported: Workplace["reported"] = [];
  const shared = openShared({ db, now, onError: (error) => reported.push({ error, id: "live" }) });
  const contextFor = (actor: Actor, more: Partial<ApiContext> = {}): ApiContext => ({
    ...WITHOUT_ACCOUNTS,
    ...shared,
    db,
    actor,
    actorNow: () => Promise.resolve(actor),
    now,
    noteUse: () => undefined,
    describe: ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    report: (error, { id }) => reported.push({ error, id }),
    ...more,
  });
  return {
    db,
    shared,
    reported,
    contextFor,
    callerFor: (actor, more) => createCaller(contextFor(actor, more)),
    revision: () => findRevision(db, REFERENCE),
    stored: async () => {
      const stored = await loadStrategy(db, REFERENCE);
      if (stored === null) throw new Error("the plan is gone");
      return stored;
    },
    close: async () => {
      shared.close();
      await db.close();
    },
  };
}
