/** The first account of a server: somebody of the strategy office, who may do everything. */
import type { RunningServer } from "./running-server.ts";

const ACCOUNT = {
  email: "biuro@example.org",
  name: "Biuro Strategii",
  office: "Urząd Miasta",
  language: "pl",
  password: "kot wlazł na płotek",
} as const;

/** Makes the account and signs it in: the session's cookie, for a browser that it is to be given to. */
export async function signInAsOffice(
  server: RunningServer,
): Promise<{ readonly name: string; readonly value: string; readonly url: string }> {
  const { url } = server;
  await post(url, "/api/trpc/setUp.run", { ...ACCOUNT, token: await server.setUpToken() });
  const { email, password } = ACCOUNT;
  const answer = await post(url, "/api/auth/sign-in/email", { email, password });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? "") ?? [];
  if (name === undefined || value === undefined) throw new Error("signing in gave no session");
  return { name, value, url };
}

async function post(url: string, path: string, body: object): Promise<Response> {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
