import type { ApiContext } from "../context.ts";
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
