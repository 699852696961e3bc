/** Who has an account, and what they may do. */
import { listAllGrants, listGrants } from "@miara/db/grant-repository";
import { endLinks } from "@miara/db/one-time-link-repository";
import { DomainError } from "@miara/domain/domain-error";
import type { RoleGrant } from "@miara/domain/role-grant";

import { logAccountEvent } from "./account-log.ts";
import { isDeactivated } from "./library.ts";
import type { Links, MadeLink } from "./links.ts";
import { toAccount, toPerson, type Account, type Person } from "./person.ts";
import { createStored, getStored, grantRoles, type NewAccount } from "./stored-account.ts";
import type { Workings } from "./workings.ts";

export interface Invitation extends NewAccount {
  readonly grants: readonly RoleGrant[];
}

/** What an account says of itself; an office that is left out stays. */
export interface OwnChange {
  readonly name: string;
  readonly office?: string | null | undefined;
  readonly language: Account["language"];
}

const MOST_PEOPLE = 10_000;

export class People {
  readonly #workings: Workings;
  readonly #links: Links;

  constructor(workings: Workings, links: Links) {
    this.#workings = workings;
    this.#links = links;
  }

  /** By name. */
  async list(): Promise<readonly Person[]> {
    const [stored, grants] = await Promise.all([
      this.#workings.context.internalAdapter.listUsers(MOST_PEOPLE, 0),
      listAllGrants(this.#workings.options.db),
    ]);
    const { compare } = new Intl.Collator("pl", { numeric: true });
    return stored
      .map((account) => toPerson(account, grants.get(account.id) ?? []))
      .toSorted((a, b) => compare(a.name, b.name));
  }

  grantsOf(id: string): Promise<readonly RoleGrant[]> {
    return listGrants(this.#workings.options.db, id);
  }

  /** Throws `email-taken`, `not-an-email`. */
  async invite(person: Invitation, by: string): Promise<MadeLink & { readonly accountId: string }> {
    const accountId = await createStored(this.#workings, person);
    await grantRoles(this.#workings, accountId, person.grants);
    await logAccountEvent(this.#workings, "invited", accountId, by, person.grants);
    const stored = await getStored(this.#workings, accountId);
    return { accountId, ...(await this.#links.make("invitation", toAccount(stored))) };
  }

  /** Throws `unknown-account`, `last-administrator`. */
  async change(
    id: string,
    { name, office, language, grants }: Omit<Invitation, "email">,
    by: string,
  ): Promise<void> {
    await getStored(this.#workings, id);
    const earlier = await this.grantsOf(id);
    await this.#keepAnAdministrator(
      () => grantRoles(this.#workings, id, grants),
      () => grantRoles(this.#workings, id, earlier),
    );
    await this.#workings.context.internalAdapter.updateUser(id, { name, office, language });
    await logAccountEvent(this.#workings, "changed", id, by, grants);
  }

  async changeOwn(id: string, { name, office, language }: OwnChange): Promise<void> {
    await this.#workings.context.internalAdapter.updateUser(id, {
      name,
      language,
      ...(office === undefined ? {} : { office }),
    });
  }

  /** Ends its sessions at once, and its links. Throws `unknown-account`, `last-administrator`. */
  async deactivate(id: string, by: string): Promise<void> {
    const { context, options } = this.#workings;
    if (isDeactivated(await getStored(this.#workings, id))) return;
    const mark = async (deactivatedAt: string | null): Promise<void> => {
      await context.internalAdapter.updateUser(id, { deactivatedAt });
    };
    await this.#keepAnAdministrator(
      () => mark(options.now().toISOString()),
      () => mark(null),
    );
    await context.internalAdapter.deleteUserSessions(id);
    await endLinks(options.db, id);
    await logAccountEvent(this.#workings, "deactivated", id, by);
  }

  /** Throws `unknown-account`. */
  async reactivate(id: string, by: string): Promise<void> {
    if (!isDeactivated(await getStored(this.#workings, id))) return;
    await this.#workings.context.internalAdapter.updateUser(id, { deactivatedAt: null });
    await logAccountEvent(this.#workings, "reactivated", id, by);
  }

  /**
   * Somebody must be left who can let others in. It is asked after the change, which is taken back where nobody is: of
   * two administrators who end each other at once, one at least stays.
   */
  async #keepAnAdministrator(change: () => Promise<void>, takeBack: () => Promise<void>): Promise<void> {
    await change();
    const isOneLeft = (await this.list()).some(
      ({ state, grants }) => state === "active" && grants.some(({ role }) => role === "administrator"),
    );
    if (isOneLeft) return;
    await takeBack();
    throw new DomainError("last-administrator");
  }
}
