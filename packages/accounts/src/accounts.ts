/**
 * Accounts: who may get in, how, and as what. Sessions, passwords, second factors and tokens are a library's; the
 * people, their roles and the links that let them in are kept here.
 */
import { DomainError } from "@miara/domain/domain-error";
import type { RoleGrant } from "@miara/domain/role-grant";

import { listAccountHappenings, type AccountHappening } from "./account-log.ts";
import { DeviceSignIns } from "./devices.ts";
import { FirstAccount } from "./first-account.ts";
import { translateAnswer } from "./library-answer.ts";
import { isDeactivated, setUpLibrary, type OidcSetting } from "./library.ts";
import { linksOf, type MadeLink } from "./links.ts";
import { migrateLibrary } from "./migrate-library.ts";
import { isFromOwnPage, isOpen } from "./open-paths.ts";
import { PasswordLinks } from "./password-links.ts";
import { People, type Invitation, type OwnChange } from "./people.ts";
import { toAccount, type Account, type Person, type StoredAccount } from "./person.ts";
import { listSessions, revokeOtherSessions, type OwnSession } from "./sessions.ts";
import type { NewAccount } from "./stored-account.ts";
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
  readonly #first: FirstAccount;
  readonly #people: People;
  readonly #links: PasswordLinks;
  readonly #tokens: Tokens;
  readonly #devices: DeviceSignIns;

  constructor(workings: Workings) {
    this.#workings = workings;
    const links = linksOf(workings);
    this.#first = new FirstAccount(workings);
    this.#people = new People(workings, links);
    this.#links = new PasswordLinks(workings, links);
    this.#tokens = new Tokens(workings);
    this.#devices = new DeviceSignIns(workings, this.#tokens);
  }

  get oidc(): { readonly label: string } | null {
    const { oidc } = this.#workings.options;
    return oidc === null ? null : { label: oidc.label };
  }

  /**
   * Answers what goes to `/api/auth/`: signing in and out, second factors, the organisation's own sign-in. A refusal
   * is `{ code, params }`, its words are among the refusals.
   */
  async handler(request: Request): Promise<Response> {
    if (!isOpen(request)) return translateAnswer(new Response(null, { status: 404 }));
    if (!isFromOwnPage(request, this.#workings.options.publicOrigin))
      return translateAnswer(new Response(null, { status: 403 }));
    return translateAnswer(await this.#workings.library.handler(request));
  }

  /** Who sends these headers, by a session's cookie or by a token; null: nobody who is let in. */
  async findSignedIn(headers: Headers): Promise<SignedIn | null> {
    const bearer = bearerIn(headers);
    if (bearer !== null) {
      const token = await this.#tokens.find(bearer);
      if (token === null) return null;
      const stored = await this.#workings.context.internalAdapter.findUserById(token.account);
      return stored === null ? null : this.#letIn(stored, "token", token.isReadOnly);
    }
    const cookie = headers.get("cookie");
    if (cookie === null || !cookie.includes("miara")) return null;
    const found = await this.#workings.library.api.getSession({ headers });
    return found === null ? null : this.#letIn(found.user, "session", false);
  }

  /** Whether anybody has an account yet. */
  isSetUp(): Promise<boolean> {
    return this.#first.isThere();
  }

  /** The first account, with every right. Throws `already-set-up` and what is wrong with the password. */
  setUp(input: NewAccount & { readonly password: string }): Promise<void> {
    return this.#first.make(input);
  }

  listPeople(): Promise<readonly Person[]> {
    return this.#people.list();
  }

  invite(person: Invitation, by: string): Promise<MadeLink & { readonly accountId: string }> {
    return this.#people.invite(person, by);
  }

  changePerson(id: string, person: Omit<Invitation, "email">, by: string): Promise<void> {
    return this.#people.change(id, person, by);
  }

  /** An account changes what is its own to say; an office that was left out stays. */
  changeOwn(id: string, own: OwnChange): Promise<void> {
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
  newPasswordLink(id: string, by: string): Promise<MadeLink> {
    return this.#links.renew(id, by);
  }

  /** Answers the same whether or not there is such an account. */
  requestPasswordReset(email: string): Promise<void> {
    return this.#links.request(email);
  }

  /** Whom a link lets in. Throws `unknown-link`, `link-used`, `link-expired`. */
  inspectLink(
    token: string,
  ): Promise<{ readonly kind: "invitation" | "reset"; readonly name: string; readonly email: string }> {
    return this.#links.inspect(token);
  }

  /** Sets the password of whom a link lets in, and ends their sessions. Throws as `inspectLink`, and for the password. */
  acceptLink(token: string, password: string): Promise<void> {
    return this.#links.accept(token, password);
  }

  /** What was done to accounts, the latest first. */
  async listEvents(limit: number): Promise<AccountHappening[]> {
    return listAccountHappenings(this.#workings, await this.#people.list(), limit);
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

  /** The token that these headers bear lets nobody in any more. Throws `unknown-token`. */
  async revokeTokenIn(headers: Headers): Promise<void> {
    const bearer = bearerIn(headers);
    if (bearer === null) throw new DomainError("unknown-token");
    return this.#tokens.revokeSecret(bearer);
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

  /** Resolves once what goes on behind answers is done: for whoever closes the database. */
  settle(): Promise<void> {
    return this.#links.settle();
  }

  async #letIn(stored: StoredAccount, by: SignedIn["by"], isReadOnly: boolean): Promise<SignedIn | null> {
    if (isDeactivated(stored)) return null;
    return { account: toAccount(stored), grants: await this.#people.grantsOf(stored.id), by, isReadOnly };
  }
}

function bearerIn(headers: Headers): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;
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
