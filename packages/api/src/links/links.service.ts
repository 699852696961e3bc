/** One-time links: an invitation, or a new password. */
import { DONE, type Done } from "../account/credentials.schema.ts";
import { countAttempt, requireAccounts } from "../account/require-account.ts";
import type { ApiContext } from "../context.ts";
import type { AcceptInput, Link, LinkInput, RequestResetInput } from "./links.schema.ts";

/** Whose link it is. Throws `link-expired`, `link-used`, and `too-many-attempts`. */
export async function inspectLink(context: ApiContext, { token }: LinkInput): Promise<Link> {
  countAttempt(context, "link");
  const { kind, name, email } = await requireAccounts(context).inspectLink(token);
  return { kind, name, email };
}

/** Sets the password. Throws as `inspectLink`, and what is wrong with the password. */
export async function acceptLink(context: ApiContext, { token, password }: AcceptInput): Promise<Done> {
  countAttempt(context, "link");
  await requireAccounts(context).acceptLink(token, password);
  return DONE;
}

/** Answers the same whether or not there is such an account. Throws `too-many-attempts`. */
export async function requestReset(context: ApiContext, { email }: RequestResetInput): Promise<Done> {
  countAttempt(context, "reset");
  await requireAccounts(context).requestPasswordReset(email);
  return DONE;
}
