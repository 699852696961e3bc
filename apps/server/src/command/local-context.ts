/** The API's context for one who works on the machine itself, past the network. */
import type { ApiContext } from "@miara/api/context";
import { operatorNamed } from "@miara/api/operator";
import { openShared, WITHOUT_ACCOUNTS } from "@miara/api/shared";
import type { Database } from "@miara/db/open-database";
import { describe } from "@miara/messages/describe";

import type { Surroundings } from "./surroundings.ts";

export function localContext(db: Database, { texts, complain }: Surroundings): ApiContext {
  const actor = operatorNamed(texts.t("cli:actor"));
  const now = (): Date => new Date();
  const onError = (error: unknown): void =>
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    ...WITHOUT_ACCOUNTS,
    ...openShared({ db, now, onError }),
    db,
    actor,
    actorNow: () => Promise.resolve(actor),
    now,
    noteUse: () => undefined,
    describe: (coded) => describe(texts, coded),
    report: onError,
  };
}
