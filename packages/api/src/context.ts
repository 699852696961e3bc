/** What a request brings along: where the data is, who asks, what time it is. It knows nothing of HTTP. */
import type { Database } from "@miara/db/open-database";
import type { Actor } from "@miara/domain/actor";
import type { MessageParams } from "@miara/domain/domain-error";

import type { SignedIn } from "./account/accounts-port.ts";
import type { AssessedStrategies } from "./assessed/assessed-strategies.ts";
import type { UsedRevision } from "./reference/used-revision.ts";

export interface ApiContext {
  readonly db: Database;
  readonly assessed: AssessedStrategies;
  /** Who acts, and in what capacity. */
  readonly actor: Actor;
  /** Null: the public, or the operator at the command line. */
  readonly signedIn: SignedIn | null;
  readonly now: () => Date;
  /** Called for each strategy that an answer is made from; an answer is as good as new while these stand. */
  readonly noteUse: (used: UsedRevision) => void;
  /** The words of a code in the language of the one who asks. */
  readonly describe: (coded: { readonly code: string; readonly params: MessageParams }) => string;
  /** Keeps an unexpected error for the operator under the id that the answer names. */
  readonly report: (error: unknown, at: { readonly id: string; readonly path: string }) => void;
}
