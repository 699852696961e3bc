/** Accounts over a database of their own, with a clock that the test sets and links that it reads. */
import { createHmac } from "node:crypto";

import { migrate } from "@miara/db/migrate";
import { openDatabase, type Database } from "@miara/db/open-database";

import {
  openAccounts,
  type Accounts,
  type OidcSetting,
  type SentLink,
  type SignedIn,
} from "../src/accounts.ts";

export const ORIGIN = "http://127.0.0.1:4600";
export const PASSWORD = "kot wlazł na płotek";

export const FIRST = {
  email: "Urzad@example.org",
  name: "Biuro Strategii",
  office: "Urząd Miasta",
  language: "pl",
  password: PASSWORD,
} as const;

export const EDITOR = {
  email: "promocja@example.org",
  name: "Wydział Promocji",
  office: "Wydział Promocji i Rozwoju",
  language: "pl",
  grants: [{ role: "analyst", organisation: null }],
} as const;

export interface TestAccounts {
  readonly accounts: Accounts;
  readonly db: Database;
  /** Links as they were sent. */
  readonly sent: SentLink[];
  /** What the operator would read of. */
  readonly reported: unknown[];
  readonly setNow: (now: string | null) => void;
  /** Sends a request to the library as a browser does; `cookie` is what it holds. */
  readonly ask: (path: string, body: unknown, cookie?: string) => Promise<Response>;
  /** The cookie of one who signed in. */
  readonly signIn: (email: string, password?: string) => Promise<string>;
  /** Whom a cookie stands for. */
  readonly signedIn: (cookie: string) => Promise<SignedIn | null>;
  /** Invites `EDITOR`, who uses the link. */
  readonly addEditor: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openTestAccounts(
  oidc: OidcSetting | null = null,
  given?: Database,
  publicOrigin: string | null = null,
): Promise<TestAccounts> {
  const db = given ?? (await openDatabase({ kind: "sqlite-memory" }));
  await migrate(db);
  const sent: SentLink[] = [];
  const reported: unknown[] = [];
  // The library counts attempts for the whole process.
  const address = `192.0.2.${(opened += 1)}`;
  let moment: string | null = null;
  const accounts = await openAccounts({
    db,
    secret: "a secret of at least thirty-two characters",
    publicOrigin,
    addressHeader: "x-test-address",
    oidc,
    report: (error) => reported.push(error),
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
          origin: publicOrigin ?? ORIGIN,
          "x-test-address": address,
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify(body),
      }),
    );
  return {
    accounts,
    db,
    sent,
    reported,
    ask,
    setNow: (now) => {
      moment = now;
    },
    signIn: async (email, password = PASSWORD) => {
      const answer = await ask("/sign-in/email", { email, password });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return cookiesOf(answer);
    },
    signedIn: (cookie) => accounts.findSignedIn(new Headers({ cookie })),
    addEditor: async () => {
      const { accountId, link } = await accounts.invite(EDITOR, "operator");
      await accounts.acceptLink(tokenOf(link), PASSWORD);
      return accountId;
    },
    close: async () => {
      await accounts.settle();
      await db.close();
    },
  };
}

let opened = 0;

/** What stands behind the mark of a link. */
export function tokenOf(link: string): string {
  return link.split("#token=")[1] ?? "";
}

/** What a browser would send back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
}

/** A one-time password of this moment by RFC 6238, from the address that an authenticator reads. */
export function totp(uri: string): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const bits = Array.from(secret.replace(/=+$/, ""))
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
