/** The API's context of a request: who sends it, by what it bears, and what the whole process shares. */
import type { Accounts } from "@miara/accounts/accounts";
import type { ApiContext } from "@miara/api/context";
import type { Shared } from "@miara/api/shared";
import type { Database } from "@miara/db/open-database";
import { PUBLIC, type Actor } from "@miara/domain/actor";
import { describe } from "@miara/messages/describe";
import type { Context } from "hono";

import type { Logger } from "../log.ts";
import type { AppEnv } from "./app-env.ts";
import { clientAddress } from "./client-address.ts";
import { textsOf } from "./texts.ts";

export interface ContextParts extends Pick<ApiContext, "mail" | "isSetUpToken" | "now"> {
  readonly db: Database;
  readonly shared: Shared;
  /** Null: nobody signs in here, and everybody is the public. */
  readonly accounts: Accounts | null;
  readonly proxyHeader: string | null;
  readonly log: Logger;
}

/** Who a request comes from is looked up once for it; who sends neither cookie nor token is the public at once. */
export async function contextOfRequest(c: Context<AppEnv>, parts: ContextParts): Promise<ApiContext> {
  const { accounts, db, isSetUpToken, log, mail, now, proxyHeader, shared } = parts;
  const { headers } = c.req.raw;
  const find = async (): Promise<ApiContext["signedIn"]> => {
    const isPublic = !headers.has("cookie") && !headers.has("authorization");
    return isPublic || accounts === null ? null : accounts.findSignedIn(headers);
  };
  const signedIn = await find();
  return {
    ...shared,
    db,
    accounts,
    mail,
    isSetUpToken,
    now,
    headers,
    signedIn,
    actor: actorOf(signedIn),
    actorNow: async () => actorOf(await find()),
    clientAddress: clientAddress(c, proxyHeader),
    noteUse: (used) => c.get("used").push(used),
    describe: (coded) => describe(textsOf(c.get("language")), coded),
    report: (error, at) => log.error({ err: error, ...at, request: c.get("requestId") }, "unexpected error"),
  };
}

function actorOf(signedIn: ApiContext["signedIn"]): Actor {
  if (signedIn === null) return PUBLIC;
  const { account, grants, isReadOnly } = signedIn;
  const { id, name, office } = account;
  return { account: id, name, office: office ?? name, grants, isOperator: false, isReadOnly };
}
