/** Who has an account, and what they may do. */
import { appendAccountEvent, listAccountEvents } from "@miara/db/account-event-repository";
import { DatabaseError } from "@miara/db/errors";
import { listAllGrants, listGrants, replaceGrants } from "@miara/db/grant-repository";
import type { Database } from "@miara/db/open-database";
import { inTransaction } from "@miara/db/transaction";
import { DomainError } from "@miara/domain/domain-error";
import { roleGrantSchema, type RoleGrant } from "@miara/domain/role-grant";
import { z } from "zod";

import { isDeactivated } from "./library.ts";
import type { Links } from "./links.ts";
import { requirePassword } from "./password.ts";
import { toAccount, toPerson, type Account, type Person } from "./person.ts";
import type { Workings } from "./workings.ts";

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly office: string | null;
  readonly language: Account["language"];
  readonly grants: readonly RoleGrant[];
}

type EventKind = "set-up" | "invited" | "changed" | "deactivated" | "reactivated" | "link-made" | "link-used";

/** The first account may do everything: whoever sets a city up is often its strategy office as well. */
const EVERYTHING: readonly RoleGrant[] = [
  { role: "administrator" },
  { role: "strategy-office", organisation: null },
];

const MOST_PEOPLE = 10_000;
const SET_UP_WITHIN_MS = 60_000;

export class People {
  readonly #workings: Workings;
  readonly #links: Links;

  constructor(workings: Workings, links: Links) {
    this.#workings = workings;
    this.#links = links;
  }

  async isSetUp(): Promise<boolean> {
    return (await this.#workings.context.internalAdapter.countTotalUsers()) > 0;
  }

  async setUp(input: Omit<Invitation, "grants"> & { readonly password: string }): Promise<void> {
    const { db, now } = this.#workings.options;
    requirePassword(input.password, input.email);
    if (await this.isSetUp()) throw new DomainError("already-set-up");
    await this.#claimSetUp(db, now());
    const id = await this.#create({ ...input, grants: EVERYTHING }, true);
    await this.#setPassword(id, input.password);
  }

  async list(): Promise<readonly Person[]> {
    const [stored, grants] = await Promise.all([
      this.#workings.context.internalAdapter.listUsers(MOST_PEOPLE, 0, { field: "name", direction: "asc" }),
      listAllGrants(this.#workings.options.db),
    ]);
    const { compare } = new Intl.Collator("pl");
    return stored
      .map((account) => toPerson(account, grants.get(account.id) ?? []))
      .toSorted((a, b) => compare(a.name, b.name));
  }

  grantsOf(id: string): Promise<readonly RoleGrant[]> {
    return listGrants(this.#workings.options.db, id);
  }

  async invite(
    person: Invitation,
    by: string,
  ): Promise<{ readonly accountId: string; readonly link: string; readonly delivery: "sent" | "hand-over" }> {
    const email = person.email.trim().toLowerCase();
    if ((await this.#workings.context.internalAdapter.findUserByEmail(email)) !== null)
      throw new DomainError("email-taken", { email });
    const accountId = await this.#create({ ...person, email }, false);
    await this.#log("invited", accountId, by, person.grants);
    const { name, language } = person;
    return { accountId, ...(await this.#links.make("invitation", { id: accountId, email, name, language })) };
  }

  async change(
    id: string,
    { name, office, language, grants }: Omit<Invitation, "email">,
    by: string,
  ): Promise<void> {
    await this.#get(id);
    if (!isAdministrator(grants)) await this.#requireOtherAdministrator(id);
    await this.#workings.context.internalAdapter.updateUser(id, { name, office, language });
    await inTransaction(this.#workings.options.db, (tx) => replaceGrants(tx, id, grants));
    await this.#log("changed", id, by, grants);
  }

  async changeOwn(
    id: string,
    {
      name,
      office,
      language,
    }: {
      readonly name: string;
      readonly office?: string | null | undefined;
      readonly language: Account["language"];
    },
  ): Promise<void> {
    await this.#workings.context.internalAdapter.updateUser(id, {
      name,
      language,
      ...(office === undefined ? {} : { office }),
    });
  }

  async deactivate(id: string, by: string): Promise<void> {
    const { context, options } = this.#workings;
    await this.#get(id);
    await this.#requireOtherAdministrator(id);
    await context.internalAdapter.updateUser(id, { deactivatedAt: options.now().toISOString() });
    await context.internalAdapter.deleteUserSessions(id);
    await this.#log("deactivated", id, by);
  }

  async reactivate(id: string, by: string): Promise<void> {
    await this.#get(id);
    await this.#workings.context.internalAdapter.updateUser(id, { deactivatedAt: null });
    await this.#log("reactivated", id, by);
  }

  async newPasswordLink(
    id: string,
    by: string,
  ): Promise<{ readonly link: string; readonly delivery: "sent" | "hand-over" }> {
    const stored = await this.#get(id);
    if (isDeactivated(stored)) throw new DomainError("account-deactivated");
    await this.#log("link-made", id, by);
    return this.#links.make(stored.emailVerified ? "reset" : "invitation", toAccount(stored));
  }

  async requestPasswordReset(email: string): Promise<void> {
    const found = await this.#workings.context.internalAdapter.findUserByEmail(email.trim().toLowerCase());
    if (found === null || isDeactivated(found.user) || !found.user.emailVerified) return;
    // Not waited for: how long it takes would tell whether there is such an account.
    void this.#links.make("reset", toAccount(found.user)).catch(() => undefined);
  }

  async inspectLink(
    token: string,
  ): Promise<{ readonly kind: "invitation" | "reset"; readonly name: string; readonly email: string }> {
    const { account, kind } = await this.#links.look(token);
    const { name, email } = await this.#get(account);
    return { kind, name, email };
  }

  async acceptLink(token: string, password: string): Promise<void> {
    const { account } = await this.#links.look(token);
    const stored = await this.#get(account);
    if (isDeactivated(stored)) throw new DomainError("account-deactivated");
    requirePassword(password, stored.email);
    await this.#links.take(token);
    await this.#setPassword(account, password);
    await this.#workings.context.internalAdapter.updateUser(account, { emailVerified: true });
    await this.#workings.context.internalAdapter.deleteUserSessions(account);
    await this.#log("link-used", account, null);
  }

  async listEvents(limit: number): Promise<
    {
      readonly at: string;
      readonly kind: string;
      readonly account: string | null;
      readonly name: string | null;
      readonly by: string | null;
      readonly grants: RoleGrant[] | null;
    }[]
  > {
    const events = await listAccountEvents(this.#workings.options.db, { limit });
    const people = new Map((await this.list()).map((person) => [person.id, person.name]));
    return events.map(({ at, kind, account, by, detail }) => ({
      at,
      kind,
      account,
      name: people.get(account) ?? null,
      by: by === null ? null : (people.get(by) ?? by),
      grants:
        detail["grants"] === undefined ? null : z.array(roleGrantSchema).parse(JSON.parse(detail["grants"])),
    }));
  }

  /** Throws `unknown-account`. */
  async #get(id: string) {
    const found = await this.#workings.context.internalAdapter.findUserById(id);
    if (found === null) throw new DomainError("unknown-account", { account: id });
    return found;
  }

  async #create(person: Invitation, isConfirmed: boolean): Promise<string> {
    const { context, options } = this.#workings;
    const { name, office, language, grants } = person;
    const email = person.email.trim().toLowerCase();
    const user = await context.internalAdapter.createUser(
      { name, email, office, language, emailVerified: isConfirmed },
      { method: "email-password" },
    );
    await inTransaction(options.db, (tx) => replaceGrants(tx, user.id, grants));
    return user.id;
  }

  async #setPassword(id: string, password: string): Promise<void> {
    const { internalAdapter, password: passwords } = this.#workings.context;
    const hash = await passwords.hash(password);
    const credential = await internalAdapter.findCredentialAccount(id);
    if (credential === null)
      await internalAdapter.linkAccount({
        userId: id,
        providerId: "credential",
        accountId: id,
        password: hash,
      });
    else await internalAdapter.updatePassword(id, hash);
  }

  /**
   * Of two who come at once, one gets to write this line. One that broke off before there was an account is followed
   * by another after a minute.
   */
  async #claimSetUp(db: Database, now: Date): Promise<void> {
    const earlier = (await listAccountEvents(db, { limit: 100 })).filter(({ kind }) => kind === "set-up");
    const latest = earlier[0];
    if (latest !== undefined && now.getTime() - Date.parse(latest.at) < SET_UP_WITHIN_MS)
      throw new DomainError("already-set-up");
    const event = { at: now.toISOString(), kind: "set-up", account: "", by: null, detail: {} };
    try {
      await appendAccountEvent(db, { id: `set-up-${earlier.length}`, ...event });
    } catch (error) {
      if (error instanceof DatabaseError && error.code === "already-exists")
        throw new DomainError("already-set-up");
      throw error;
    }
  }

  /** Somebody must be left who can let others in. */
  async #requireOtherAdministrator(id: string): Promise<void> {
    const people = await this.list();
    const own = people.find((person) => person.id === id);
    if (own === undefined || !isAdministrator(own.grants)) return;
    const isAnother = people.some(
      (person) => person.id !== id && person.state === "active" && isAdministrator(person.grants),
    );
    if (!isAnother) throw new DomainError("last-administrator");
  }

  async #log(
    kind: EventKind,
    account: string,
    by: string | null,
    grants?: readonly RoleGrant[],
  ): Promise<void> {
    const { db, now } = this.#workings.options;
    const detail: Record<string, string> = grants === undefined ? {} : { grants: JSON.stringify(grants) };
    await appendAccountEvent(db, { at: now().toISOString(), kind, account, by, detail });
  }
}

function isAdministrator(grants: readonly RoleGrant[]): boolean {
  return grants.some(({ role }) => role === "administrator");
}
