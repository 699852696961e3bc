/** The first account of a server that has just started, and its session. */
import type { RunningServer } from "./processes.ts";

const ACCOUNT = {
  email: "bench@example.org",
  name: "Bench",
  office: "Bench",
  language: "pl",
  password: "a password of the benchmark",
} as const;

/** Makes the account by the link that the server printed, and gives the session's cookie: `name=value`. */
export async function signInFirst({ origin, printed }: RunningServer): Promise<string> {
  const token = await untilPrinted(printed, /#token=([\w.-]+)\s/);
  await post(origin, "/api/trpc/setUp.run", { ...ACCOUNT, token });
  const { email, password } = ACCOUNT;
  const answer = await post(origin, "/api/auth/sign-in/email", { email, password });
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

async function post(origin: string, path: string, body: object): Promise<Response> {
  const answer = await fetch(origin + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
