/** Getting in by a one-time link, which sets a password: after an invitation, or when one was forgotten. */
import { setImmediate } from "node:timers/promises";

import { endLinks } from "@miara/db/one-time-link-repository";
import { DomainError } from "@miara/domain/domain-error";

import { logAccountEvent } from "./account-log.ts";
import { isDeactivated } from "./library.ts";
import type { Links, MadeLink } from "./links.ts";
import { requirePassword } from "./password.ts";
import { toAccount } from "./person.ts";
import { findStored, getStored, setPassword } from "./stored-account.ts";
import type { Workings } from "./workings.ts";

export class PasswordLinks {
  readonly #workings: Workings;
  readonly #links: Links;
  readonly #pending = new Set<Promise<void>>();

  constructor(workings: Workings, links: Links) {
    this.#workings = workings;
    this.#links = links;
  }

  /** Another invitation for whoever did not use theirs. Throws `unknown-account`, `account-deactivated`. */
  async renew(id: string, by: string): Promise<MadeLink> {
    const stored = await getStored(this.#workings, id);
    if (isDeactivated(stored)) throw new DomainError("account-deactivated");
    await logAccountEvent(this.#workings, "link-made", id, by);
    return this.#links.make(stored.emailVerified ? "reset" : "invitation", toAccount(stored));
  }

  /** The same for every address; whoever was invited alone has the invitation for it. */
  async request(email: string): Promise<void> {
    const stored = await findStored(this.#workings, email);
    if (stored === null || isDeactivated(stored) || !stored.emailVerified) return;
    // Not waited for: how long it takes would tell whether there is such an account.
    const work = setImmediate()
      .then(() => this.#links.make("reset", toAccount(stored)))
      .then(() => undefined, this.#workings.options.report)
      .finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  /** Resolves once what was requested is sent. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Whom a link lets in. Throws `unknown-link`, `link-used`, `link-expired`. */
  async inspect(
    token: string,
  ): Promise<{ readonly kind: "invitation" | "reset"; readonly name: string; readonly email: string }> {
    const { account, kind } = await this.#links.look(token);
    const { name, email } = await getStored(this.#workings, account);
    return { kind, name, email };
  }

  /** Ends the sessions and the other links of the account. Throws as `inspect`, and what is wrong with the password. */
  async accept(token: string, password: string): Promise<void> {
    const { account } = await this.#links.look(token);
    const stored = await getStored(this.#workings, account);
    if (isDeactivated(stored)) throw new DomainError("account-deactivated");
    requirePassword(password, stored.email);
    await this.#links.take(token);
    const { context, options } = this.#workings;
    await setPassword(this.#workings, account, password);
    await context.internalAdapter.updateUser(account, { emailVerified: true });
    await context.internalAdapter.deleteUserSessions(account);
    await endLinks(options.db, account);
    await logAccountEvent(this.#workings, "link-used", account, null);
  }
}
