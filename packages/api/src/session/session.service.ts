import { DONE, type Done } from "../account/credentials.schema.ts";
import { requireAccounts } from "../account/require-account.ts";
import type { ApiContext } from "../context.ts";
import { requireRight } from "../rights/guard.ts";
import type { Me } from "./session.schema.ts";

/** Who is signed in, with what roles, and what the installation can do for them. */
export async function describeMe({
  accounts,
  actor,
  mail,
  signedIn,
}: Pick<ApiContext, "accounts" | "actor" | "mail" | "signedIn">): Promise<Me> {
  return {
    account: signedIn?.account ?? null,
    grants: [...actor.grants],
    isReadOnly: actor.isReadOnly,
    isSetUp: accounts !== null && (await accounts.isSetUp()),
    isMailConfigured: mail !== null,
    oidc: accounts?.oidc ?? null,
  };
}

/**
 * A program that signs out gives up its token. Throws `not-signed-in`, `unknown-token` where it came by a session, and
 * `no-accounts-here` for the operator.
 */
export async function revokeOwnToken(
  context: Pick<ApiContext, "accounts" | "actor" | "headers" | "now">,
): Promise<Done> {
  requireRight(context, "own-account");
  await requireAccounts(context).revokeTokenIn(context.headers);
  return DONE;
}
