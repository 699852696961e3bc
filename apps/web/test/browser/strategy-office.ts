/** Somebody of the strategy office, who may do everything, in a real browser: the first account of a server. */
import { beforeAll } from "vitest";

import { arrive, prepareReaders, type Readers, type Readings } from "./readers.ts";

const SIGN_IN_MS = 30_000;
export const OFFICE = {
  email: "biuro@example.org",
  name: "Biuro Strategii",
  office: "Urząd Miasta",
  language: "pl",
  password: "kot wlazł na płotek",
} as const;

/** As `prepareReaders`, with everybody signed in. */
export function prepareOffice(readings: Readings = {}): Readers {
  const readers = prepareReaders(readings);
  let cookie: SessionCookie | undefined;
  beforeAll(async () => {
    cookie = await signIn(readers);
  }, SIGN_IN_MS);
  const open: Readers["open"] = async (reader) => {
    if (cookie === undefined) throw new Error("nobody is signed in");
    const page = await readers.open(reader);
    await page.context().addCookies([cookie]);
    return page;
  };
  return {
    ...readers,
    open,
    visit: async (address, reader) => arrive(await open(reader), readers.url() + address),
  };
}

export interface SessionCookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

/** The first account of the server, not yet signed in. */
export async function makeOffice(readers: Readers): Promise<void> {
  await post(readers.url(), "/api/trpc/setUp.run", { ...OFFICE, token: await readers.setUpToken() });
}

async function signIn(readers: Readers): Promise<SessionCookie> {
  await makeOffice(readers);
  return startSession(readers.url(), OFFICE);
}

export async function startSession(
  url: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<SessionCookie> {
  const answer = await post(url, "/api/auth/sign-in/email", { email, password });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? "") ?? [];
  if (name === undefined || value === undefined) throw new Error("signing in gave no session");
  return { name, value, url };
}

/** What a program asks of the server. */
export async function post(url: string, path: string, body: object): Promise<Response> {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
