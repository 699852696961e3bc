/** What is done with accounts asks here who does it, and whether there are accounts at all. */
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { requireRight } from "../rights/guard.ts";
import type { AccountsPort, SignedIn } from "./accounts-port.ts";

type Asking = Pick<ApiContext, "accounts" | "actor" | "now" | "signedIn">;

/** The accounts of the installation. Throws `no-accounts-here` at the command line. */
export function requireAccounts({ accounts }: Pick<ApiContext, "accounts">): AccountsPort {
  if (accounts === null) throw new ApiFailure("no-accounts-here");
  return accounts;
}

/**
 * The account of a person who is signed in by a session: a token can't change the account that it belongs to. Throws
 * `not-signed-in`, `session-needed`, and `no-accounts-here` for the operator.
 */
export function requireOwnAccount(context: Asking): {
  readonly accounts: AccountsPort;
  readonly me: SignedIn;
} {
  requireRight(context, "own-account");
  const { signedIn } = context;
  if (signedIn === null) throw new ApiFailure("no-accounts-here");
  if (signedIn.by !== "session") throw new ApiFailure("session-needed");
  return { accounts: requireAccounts(context), me: signedIn };
}

/** Throws `too-many-attempts`. */
export function countAttempt(
  { attempts, clientAddress, now }: Pick<ApiContext, "attempts" | "clientAddress" | "now">,
  kind: string,
): void {
  if (!attempts.take(kind, clientAddress, now())) throw new ApiFailure("too-many-attempts");
}
