/** Sessions of a server that has just started: the first account, and whoever it invites. */
import { createMiaraClient, type MiaraClient } from "@miara/api/client";
import type { RoleGrant } from "@miara/domain/role-grant";

import type { RunningServer } from "./processes.ts";

const PASSWORD = "a password of the workshop";
const FIRST = {
  email: "workshop@example.org",
  name: "Workshop",
  office: "Workshop",
  language: "pl",
} as const;

export interface Invited {
  readonly name: string;
  readonly grants: RoleGrant[];
}

export interface SignedIn {
  readonly name: string;
  readonly client: MiaraClient;
  /** The session: `name=value`. */
  readonly cookie: string;
}

/** Makes the account by the link that the server printed, and gives the session's cookie: `name=value`. */
export async function signInFirst({ origin, printed }: RunningServer): Promise<string> {
  const token = await untilPrinted(printed, /#token=([\w.-]+)\s/);
  await createMiaraClient({ url: origin }).setUp.run.mutate({ ...FIRST, password: PASSWORD, token });
  return signIn(origin, FIRST.email);
}

/** Invites people in the first account's name; each sets a password by the link and signs in. */
export function inviteAndSignIn(
  origin: string,
  cookie: string,
  people: readonly Invited[],
): Promise<readonly SignedIn[]> {
  const administrator = clientOf(origin, cookie);
  return Promise.all(
    people.map(async ({ name, grants }, at) => {
      const email = `person-${at + 1}@example.org`;
      const person = { email, name, office: null, language: "pl", grants } as const;
      const { link } = await administrator.people.invite.mutate(person);
      const token = link.slice(link.indexOf("#token=") + "#token=".length);
      await createMiaraClient({ url: origin }).links.accept.mutate({ token, password: PASSWORD });
      const own = await signIn(origin, email);
      return { name, client: clientOf(origin, own), cookie: own };
    }),
  );
}

export function clientOf(origin: string, cookie: string): MiaraClient {
  return createMiaraClient({ url: origin, headers: () => ({ cookie }) });
}

async function signIn(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`signing in was answered with ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (cookie === undefined) throw new Error("signing in gave no session");
  return cookie;
}

/** The server answers a moment before it has printed everything. */
async function untilPrinted(printed: () => string, wanted: RegExp): Promise<string> {
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline) {
    const found = wanted.exec(printed())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`the server printed no link to set it up by: ${printed()}`);
}
