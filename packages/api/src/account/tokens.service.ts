/** The tokens of an account. Each throws `not-signed-in`, `session-needed` and the codes of the accounts. */
import type { ApiContext } from "../context.ts";
import type { CreatedToken, CreateTokenInput, RevokeTokenInput, TokenList } from "./account.schema.ts";
import { DONE, type Done } from "./credentials.schema.ts";
import { requireOwnAccount } from "./require-account.ts";

type Context = Pick<ApiContext, "accounts" | "actor" | "now" | "signedIn">;

export async function listTokens(context: Context): Promise<TokenList> {
  const { accounts, me } = requireOwnAccount(context);
  return { tokens: [...(await accounts.listTokens(me.account.id))] };
}

export async function createToken(context: Context, token: CreateTokenInput): Promise<CreatedToken> {
  const { accounts, me } = requireOwnAccount(context);
  return accounts.createToken(token, me.account.id);
}

export async function revokeToken(context: Context, { id }: RevokeTokenInput): Promise<Done> {
  const { accounts, me } = requireOwnAccount(context);
  await accounts.revokeToken(id, me.account.id);
  return DONE;
}
