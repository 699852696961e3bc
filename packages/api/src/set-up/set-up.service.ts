import { DONE, type Done } from "../account/credentials.schema.ts";
import { countAttempt, requireAccounts } from "../account/require-account.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { SetUpInput } from "./set-up.schema.ts";

/**
 * Makes the first account, which may then make others. Throws `already-set-up`, `wrong-set-up-token`, what is wrong
 * with the password, and `too-many-attempts`.
 */
export async function runSetUp(context: ApiContext, { token, ...person }: SetUpInput): Promise<Done> {
  countAttempt(context, "set-up");
  const accounts = requireAccounts(context);
  if (await accounts.isSetUp()) throw new ApiFailure("already-set-up");
  if (!context.isSetUpToken(token)) throw new ApiFailure("wrong-set-up-token");
  await accounts.setUp(person);
  return DONE;
}
