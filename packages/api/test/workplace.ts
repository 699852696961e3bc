/** The working plan in a database of its own, and a context for whoever asks. */
import { addAttachment } from "@miara/db/attachment-repository";
import { addComment } from "@miara/db/comment-repository";
import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";
import { findRevision, loadStrategy, saveStrategy, type StoredStrategy } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import type { Actor } from "@miara/domain/actor";
import { elementIdSchema, organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";

import type { ApiContext } from "../src/context.ts";
import { createCaller } from "../src/router.ts";
import { openShared, WITHOUT_ACCOUNTS, type Shared } from "../src/shared.ts";
import { ATTACHMENT, COMMENT, SAMPLES } from "./samples.ts";
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
  /** The good input of a procedure, here. */
  sampleOf(procedure: string): unknown;
  revision(): Promise<number | null>;
  stored(): Promise<StoredStrategy>;
  close(): Promise<void>;
}

/** `author`: whose the comment and the file are that are there already; null: the operator's. */
export async function openWorkplace(
  strategy: Strategy = workingPlan(),
  author: string | null = "account-somebody",
): Promise<Workplace> {
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
  const about = {
    element: elementIdSchema.parse("g1.1"),
    period: periodLabelSchema.parse("2013"),
    account: author,
    office: "Urząd Miasta",
    at: "2014-03-01T09:00:00.000Z",
  };
  const comment = await addComment(db, REFERENCE, { ...about, author: "Wydział Promocji", text: "Uwaga." });
  const attachment = await addAttachment(db, REFERENCE, {
    ...about,
    name: "zdjęcie.png",
    type: "image/png",
    bytes: 3,
    sha256: "00".repeat(32),
  });
  const now = (): Date => new Date(NOW);
  const reported: Workplace["reported"] = [];
  const shared = openShared({ db, now, onError: (error) => reported.push({ error, id: "live" }) });
  const contextFor = (actor: Actor, more: Partial<ApiContext> = {}): ApiContext => ({
    ...WITHOUT_ACCOUNTS,
    ...shared,
    db,
    actor,
    signedIn: signedInAs(actor),
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
    sampleOf: (procedure) => {
      const text = JSON.stringify(SAMPLES[procedure]?.input);
      return JSON.parse(text.replace(COMMENT, comment.id).replace(ATTACHMENT, attachment.id));
    },
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

/** The session of an account; the public and the operator have none. */
function signedInAs({ account, name, office, grants, isReadOnly }: Actor): ApiContext["signedIn"] {
  if (account === null) return null;
  return {
    account: { id: account, name, email: "urzad@example.org", office, language: "pl", isTwoFactorOn: false },
    grants,
    by: isReadOnly ? "token" : "session",
    isReadOnly,
  };
}
