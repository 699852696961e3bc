/** The API's context for one who works on the machine itself, past the network. */
import { AssessedStrategies } from "@miara/api/assessed-strategies";
import type { ApiContext } from "@miara/api/context";
import { operatorNamed } from "@miara/api/operator";
import type { Database } from "@miara/db/open-database";
import { describe } from "@miara/messages/describe";

import type { Surroundings } from "./surroundings.ts";

export function localContext(db: Database, { texts, complain }: Surroundings): ApiContext {
  return {
    db,
    assessed: new AssessedStrategies(),
    actor: operatorNamed(texts.t("cli:actor")),
    signedIn: null,
    now: () => new Date(),
    noteUse: () => undefined,
    describe: (coded) => describe(texts, coded),
    report: (error) => complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}
