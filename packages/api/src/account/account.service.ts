/** What an account changes of itself. Each throws `not-signed-in`, `session-needed` and the codes of the accounts. */
import type { ApiContext } from "../context.ts";
import type { ChangeAccountInput, SessionList } from "./account.schema.ts";
import { DONE, type Done } from "./credentials.schema.ts";
import { requireOwnAccount } from "./require-account.ts";

type Context = Pick<ApiContext, "accounts" | "actor" | "headers" | "now" | "signedIn">;

export async function changeAccount(
  context: Context,
  { name, office, language }: ChangeAccountInput,
): Promise<Done> {
  const { accounts, me } = requireOwnAccount(context);
  await accounts.changeOwn(me.account.id, { name, language, ...(office === undefined ? {} : { office }) });
  return DONE;
}

export async function listSessions(context: Context): Promise<SessionList> {
  const { accounts } = requireOwnAccount(context);
  return { sessions: await accounts.listSessions(context.headers) };
}

export async function revokeOtherSessions(context: Context): Promise<Done> {
  const { accounts } = requireOwnAccount(context);
  await accounts.revokeOtherSessions(context.headers);
  return DONE;
}
