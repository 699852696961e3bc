/**
 * Accounts: who may get in, how, and as what. Sessions, passwords, second factors and tokens are a library's; the
 * people, their roles and the links that let them in are kept here.
 */
import type { RoleGrant } from "@miara/domain/role-grant";

import { DeviceSignIns } from "./devices.ts";
import { isDeactivated, setUpLibrary, type OidcSetting } from "./library.ts";
import { type Links, linksOf } from "./links.ts";
import { migrateLibrary } from "./migrate-library.ts";
import { People, type Invitation } from "./people.ts";
import { toAccount, type Account, type Person } from "./person.ts";
import { listSessions, revokeOtherSessions, type OwnSession } from "./sessions.ts";
import { Tokens, type Token } from "./tokens.ts";
import type { AccountsOptions, Workings } from "./workings.ts";

export type { Account, Person } from "./person.ts";
export type { OidcSetting } from "./library.ts";
export type { AccountsOptions, SendLink, SentLink } from "./workings.ts";

/** Who a request comes from. */
export interface SignedIn {
  readonly account: Account;
  readonly grants: readonly RoleGrant[];
  readonly by: "session" | "token";
  readonly isReadOnly: boolean;
}

/** Opens the accounts over a database whose own tables are there already; makes the library's. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const library = setUpLibrary(options);
  await migrateLibrary(library);
  const context = await library.$context;
  return new Accounts({ options, library, context });
}

export class Accounts {
  readonly #workings: Workings;
  readonly #people: People;
  readonly #links: Links;
  readonly #tokens: Tokens;
  readonly #devices: DeviceSignIns;

  constructor(workings: Workings) {
    this.#workings = workings;
    this.#links = linksOf(workings);
    this.#people = new People(workings, this.#links);
    this.#tokens = new Tokens(workings);
    this.#devices = new DeviceSignIns(workings, this.#tokens);
  }

  get oidc(): { readonly label: string } | null {
    const { oidc } = this.#workings.options;
    return oidc === null ? null : { label: oidc.label };
  }

  /** Answers what goes to `/api/auth/`: signing in and out, second factors, the organisation's own sign-in. */
  handler(request: Request): Promise<Response> {
    return this.#workings.library.handler(request);
  }

  /** Who sends these headers, by a session's cookie or by a token; null: nobody who is let in. */
  async findSignedIn(headers: Headers): Promise<SignedIn | null> {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (bearer !== undefined) {
      const token = await this.#tokens.find(bearer);
      return token === null ? null : this.#signIn(token.account, "token", token.isReadOnly);
    }
    const cookie = headers.get("cookie");
    if (cookie === null || !cookie.includes("miara")) return null;
    const found = await this.#workings.library.api.getSession({ headers });
    return found === null ? null : this.#signIn(found.user.id, "session", false);
  }

  /** Whether anybody has an account yet. */
  isSetUp(): Promise<boolean> {
    return this.#people.isSetUp();
  }

  /** The first account, with every right. Throws `already-set-up` and what is wrong with the password. */
  setUp(input: Omit<Invitation, "grants"> & { readonly password: string }): Promise<void> {
    return this.#people.setUp(input);
  }

  listPeople(): Promise<readonly Person[]> {
    return this.#people.list();
  }

  invite(
    person: Invitation,
    by: string,
  ): Promise<{ readonly accountId: string; readonly link: string; readonly delivery: "sent" | "hand-over" }> {
    return this.#people.invite(person, by);
  }

  changePerson(id: string, person: Omit<Invitation, "email">, by: string): Promise<void> {
    return this.#people.change(id, person, by);
  }

  /** An account changes what is its own to say; an office that was left out stays. */
  changeOwn(
    id: string,
    own: {
      readonly name: string;
      readonly office?: string | null | undefined;
      readonly language: Account["language"];
    },
  ): Promise<void> {
    return this.#people.changeOwn(id, own);
  }

  /** Ends its sessions at once. Throws `last-administrator`. */
  deactivate(id: string, by: string): Promise<void> {
    return this.#people.deactivate(id, by);
  }

  reactivate(id: string, by: string): Promise<void> {
    return this.#people.reactivate(id, by);
  }

  /** A link by which an account gets a new password. */
  newPasswordLink(
    id: string,
    by: string,
  ): Promise<{ readonly link: string; readonly delivery: "sent" | "hand-over" }> {
    return this.#people.newPasswordLink(id, by);
  }

  /** Answers the same whether or not there is such an account. */
  requestPasswordReset(email: string): Promise<void> {
    return this.#people.requestPasswordReset(email);
  }

  /** Whom a link lets in. Throws `unknown-link`, `link-used`, `link-expired`. */
  inspectLink(
    token: string,
  ): Promise<{ readonly kind: "invitation" | "reset"; readonly name: string; readonly email: string }> {
    return this.#people.inspectLink(token);
  }

  /** Sets the password of whom a link lets in, and ends their sessions. Throws as `inspectLink`, and for the password. */
  acceptLink(token: string, password: string): Promise<void> {
    return this.#people.acceptLink(token, password);
  }

  listEvents(limit: number): ReturnType<People["listEvents"]> {
    return this.#people.listEvents(limit);
  }

  createToken(
    token: { readonly name: string; readonly isReadOnly: boolean; readonly expiresInDays: number },
    account: string,
  ): Promise<{ readonly id: string; readonly secret: string }> {
    return this.#tokens.create(token, account);
  }

  listTokens(account: string): Promise<readonly Token[]> {
    return this.#tokens.list(account);
  }

  /** Throws `unknown-token`. */
  revokeToken(id: string, account: string): Promise<void> {
    return this.#tokens.revoke(id, account);
  }

  listSessions(headers: Headers): Promise<OwnSession[]> {
    return listSessions(this.#workings, headers);
  }

  revokeOtherSessions(headers: Headers): Promise<void> {
    return revokeOtherSessions(this.#workings, headers);
  }

  startDeviceSignIn(device: string): ReturnType<DeviceSignIns["start"]> {
    return this.#devices.start(device);
  }

  pollDevice(deviceCode: string): ReturnType<DeviceSignIns["poll"]> {
    return this.#devices.poll(deviceCode);
  }

  /** Throws `unknown-device-code`. */
  inspectDevice(userCode: string): ReturnType<DeviceSignIns["inspect"]> {
    return this.#devices.inspect(userCode);
  }

  approveDevice(userCode: string, account: string): Promise<void> {
    return this.#devices.decide(userCode, "approved", account);
  }

  denyDevice(userCode: string, account: string): Promise<void> {
    return this.#devices.decide(userCode, "denied", account);
  }

  async #signIn(id: string, by: SignedIn["by"], isReadOnly: boolean): Promise<SignedIn | null> {
    const stored = await this.#workings.context.internalAdapter.findUserById(id);
    if (stored === null || isDeactivated(stored)) return null;
    return { account: toAccount(stored), grants: await this.#people.grantsOf(id), by, isReadOnly };
  }
}

/** A setting that is given whole, or not at all. */
export function oidcSetting(
  env: Readonly<Record<string, string | undefined>>,
): OidcSetting | "incomplete" | null {
  const values = ["MIARA_OIDC_URL", "MIARA_OIDC_CLIENT_ID", "MIARA_OIDC_CLIENT_SECRET"].map(
    (name) => env[name] ?? "",
  );
  if (values.every((value) => value === "")) return null;
  const [discoveryUrl = "", clientId = "", clientSecret = ""] = values;
  if (values.includes("")) return "incomplete";
  return { discoveryUrl, clientId, clientSecret, label: env["MIARA_OIDC_LABEL"] ?? "OpenID Connect" };
}
