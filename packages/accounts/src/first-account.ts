/** The first account of an installation: it makes the others. */
import { appendAccountEvent, listAccountEvents } from "@miara/db/account-event-repository";
import { DatabaseError } from "@miara/db/errors";
import { DomainError } from "@miara/domain/domain-error";
import type { RoleGrant } from "@miara/domain/role-grant";

import { requirePassword } from "./password.ts";
import {
  createStored,
  findStored,
  grantRoles,
  readAddress,
  setPassword,
  type NewAccount,
} from "./stored-account.ts";
import type { Workings } from "./workings.ts";

/** Whoever sets a city up is often its strategy office as well. */
const EVERYTHING: readonly RoleGrant[] = [
  { role: "administrator" },
  { role: "strategy-office", organisation: null },
];

const CLAIM_LASTS_MS = 60_000;

export class FirstAccount {
  readonly #workings: Workings;
  #isThere = false;

  constructor(workings: Workings) {
    this.#workings = workings;
  }

  /** Whether anybody can get in; once somebody could, it is not asked again. */
  async isThere(): Promise<boolean> {
    this.#isThere ||=
      (await this.#workings.context.adapter.count({
        model: "user",
        where: [{ field: "emailVerified", value: true }],
      })) > 0;
    return this.#isThere;
  }

  /**
   * It counts from its last step on; what broke off before that is taken up by the next try. Throws `already-set-up`,
   * `not-an-email` and what is wrong with the password.
   */
  async make({ password, ...account }: NewAccount & { readonly password: string }): Promise<void> {
    requirePassword(password, readAddress(account.email));
    if (await this.isThere()) throw new DomainError("already-set-up");
    await this.#claim();
    const begun = await findStored(this.#workings, account.email);
    const id = begun?.id ?? (await createStored(this.#workings, account));
    await grantRoles(this.#workings, id, EVERYTHING);
    await setPassword(this.#workings, id, password);
    const { name, office, language } = account;
    await this.#workings.context.internalAdapter.updateUser(id, {
      name,
      office,
      language,
      emailVerified: true,
    });
  }

  /**
   * Of two who come at once, in whatever process, one gets to write this line. One that broke off is followed by
   * another after a minute.
   */
  async #claim(): Promise<void> {
    const { db, now } = this.#workings.options;
    const earlier = (await listAccountEvents(db, { limit: 100 })).filter(({ kind }) => kind === "set-up");
    const moment = now();
    const latest = earlier[0];
    if (latest !== undefined && moment.getTime() - Date.parse(latest.at) < CLAIM_LASTS_MS)
      throw new DomainError("already-set-up");
    const event = { at: moment.toISOString(), kind: "set-up", account: "", by: null, detail: {} };
    try {
      await appendAccountEvent(db, { id: `set-up-${earlier.length}`, ...event });
    } catch (error) {
      if (error instanceof DatabaseError && error.code === "already-exists")
        throw new DomainError("already-set-up");
      throw error;
    }
  }
}
