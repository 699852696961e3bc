/** What all requests of one process share. */
import { listChangeEvents } from "@miara/db/change-event-repository";
import type { Database } from "@miara/db/open-database";
import { findRevision } from "@miara/db/strategy-repository";

import { Attempts } from "./account/attempts.ts";
import { AssessedStrategies } from "./assessed/assessed-strategies.ts";
import type { ApiContext } from "./context.ts";
import { LiveHub } from "./live/live-hub.ts";
import type { Reference } from "./reference/reference.schema.ts";

export interface Shared extends Pick<ApiContext, "assessed" | "live" | "attempts"> {
  /** Ends every open stream. */
  readonly close: () => void;
}

export interface SharedOptions {
  readonly db: Database;
  readonly now: () => Date;
  /** Told when the database does not answer those who watch. */
  readonly onError: (error: unknown) => void;
  /** How often the database is asked for changes that other processes made. */
  readonly lookEveryMs?: number;
}

export function openShared({ db, now, onError, lookEveryMs = 1000 }: SharedOptions): Shared {
  const live = new LiveHub({
    findRevision: (reference) => findRevision(db, reference),
    describeLatest: (reference) => describeLatest(db, reference, now),
    onError,
    lookEveryMs,
  });
  return {
    assessed: new AssessedStrategies(),
    live,
    attempts: new Attempts(),
    close: () => live.close(),
  };
}

/** The rest of a context where nobody signs in: at the command line. */
export const WITHOUT_ACCOUNTS = {
  signedIn: null,
  accounts: null,
  mail: null,
  clientAddress: "",
  headers: new Headers(),
  isSetUpToken: () => false,
} as const satisfies Partial<ApiContext>;

async function describeLatest(
  db: Database,
  reference: Reference,
  now: () => Date,
): Promise<{ readonly entry: { by: string; at: string }; readonly author: string }> {
  const [latest] = await listChangeEvents(db, reference, { limit: 1 });
  if (latest === undefined) return { entry: { by: "–", at: now().toISOString() }, author: "–" };
  return { entry: { by: latest.office ?? latest.actor, at: latest.at }, author: latest.actor };
}
