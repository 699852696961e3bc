/** What a request brings along: where the data is, who asks, what time it is. It knows nothing of HTTP. */
import type { Database } from "@miara/db/open-database";
import type { Actor } from "@miara/domain/actor";
import type { MessageParams } from "@miara/domain/domain-error";

import type { AccountsPort, SignedIn } from "./account/accounts-port.ts";
import type { Attempts } from "./account/attempts.ts";
import type { AssessedStrategies } from "./assessed/assessed-strategies.ts";
import type { LiveHub } from "./live/live-hub.ts";
import type { UsedRevision } from "./reference/used-revision.ts";
import type { ReminderMail } from "./rounds/reminder-mail.ts";

export interface ApiContext {
  readonly db: Database;
  /** One for the whole process. */
  readonly assessed: AssessedStrategies;
  /** One for the whole process. */
  readonly live: LiveHub;
  /** Who acts, and in what capacity. */
  readonly actor: Actor;
  /** The account that acts; null: the public, or the operator at the command line. */
  readonly signedIn: SignedIn | null;
  /** Who acts as of now, for what stays open long after it was asked: rights end while it is. */
  readonly actorNow: () => Promise<Actor>;
  /** Null at the command line, where nobody signs in. */
  readonly accounts: AccountsPort | null;
  /** Null where no mail is set up. */
  readonly mail: ReminderMail | null;
  /** One for the whole process. */
  readonly attempts: Attempts;
  /** Where the request comes from, to count attempts by. */
  readonly clientAddress: string;
  /** What the request bears, for the accounts alone: cookies tell which session it is. */
  readonly headers: Headers;
  /** Whether this is the one-time key that the server printed at its start. */
  readonly isSetUpToken: (token: string) => boolean;
  readonly now: () => Date;
  /** Called for each strategy that an answer is made from; an answer is as good as new while these stand. */
  readonly noteUse: (used: UsedRevision) => void;
  /** The words of a code in the language of the one who asks. */
  readonly describe: (coded: { readonly code: string; readonly params: MessageParams }) => string;
  /** Keeps an unexpected error for the operator under the id that the answer names. */
  readonly report: (error: unknown, at: { readonly id: string; readonly path: string }) => void;
}
