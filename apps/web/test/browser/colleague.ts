/** Somebody else of the strategy office, whom the first has invited. */
import type { Page } from "playwright-core";

import { post, startSession, type SessionCookie } from "./strategy-office.ts";

export const COLLEAGUE = {
  email: "jan@example.org",
  name: "Jan Nowak",
  password: "pies szczeka pod płotem",
} as const;

/** Invites them from a page of the office; they set a password by the link and sign in. */
export async function inviteColleague(office: Page, url: string): Promise<SessionCookie> {
  const { email, name, password } = COLLEAGUE;
  const grants = [{ role: "strategy-office", organisation: null }];
  const answer = await office.request.post(`${url}/api/trpc/people.invite`, {
    data: { email, name, office: null, language: "pl", grants },
    headers: { origin: url },
  });
  const [token] = /(?<=#token=)[\w.-]+/.exec(await answer.text()) ?? [];
  if (token === undefined) throw new Error(`inviting was answered with ${answer.status()}`);
  await post(url, "/api/trpc/links.accept", { token, password });
  return startSession(url, COLLEAGUE);
}
