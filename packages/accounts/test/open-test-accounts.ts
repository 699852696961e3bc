/** Accounts over a database of their own, with a clock that the test sets and links that it reads. */
import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";

import { openAccounts, type Accounts, type OidcSetting, type SentLink } from "../src/accounts.ts";

export const ORIGIN = "http://127.0.0.1:4600";
export const PASSWORD = "kot wlazł na płotek";

export interface TestAccounts {
  readonly accounts: Accounts;
  readonly db: Database;
  /** Links as they were sent. */
  readonly sent: SentLink[];
  readonly setNow: (now: string | null) => void;
  /** Sends a request to the library as a browser does; `cookie` is what it holds. */
  readonly ask: (path: string, body: unknown, cookie?: string) => Promise<Response>;
  /** The cookie of one who signed in. */
  readonly signIn: (email: string, password?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openTestAccounts(oidc: OidcSetting | null = null): Promise<TestAccounts> {
  const db = await openDatabase({ kind: "sqlite-memory" });
  await migrate(db);
  const sent: SentLink[] = [];
  let moment: string | null = null;
  const accounts = await openAccounts({
    db,
    secret: "a secret of at least thirty-two characters",
    publicOrigin: null,
    addressHeader: "x-test-address",
    oidc,
    origin: () => ORIGIN,
    now: () => (moment === null ? new Date() : new Date(moment)),
    sendLink: (link) => {
      sent.push(link);
      return Promise.resolve("sent");
    },
  });
  const ask: TestAccounts["ask"] = (path, body, cookie) =>
    accounts.handler(
      new Request(`${ORIGIN}/api/auth${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          origin: ORIGIN,
          "x-test-address": "192.0.2.1",
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify(body),
      }),
    );
  return {
    accounts,
    db,
    sent,
    ask,
    setNow: (now) => {
      moment = now;
    },
    signIn: async (email, password = PASSWORD) => {
      const answer = await ask("/sign-in/email", { email, password });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return cookiesOf(answer);
    },
    close: () => db.close(),
  };
}

/** What a browser would send back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
}
