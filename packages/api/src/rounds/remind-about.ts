/** Who is missing what in a round, and telling them: asked for by hand, and by the server's own reminders. */
import { claimReminder, releaseReminder } from "@miara/db/reminder-repository";
import type { Strategy } from "@miara/domain/strategy";

import type { ApiContext } from "../context.ts";
import type { Person } from "../people/people.schema.ts";
import type { RemindAnswer, RoundAnswer } from "./rounds.schema.ts";

type Row = RoundAnswer["elements"][number];

export interface Missing {
  readonly person: Person;
  /** In the order of the plan. */
  readonly rows: readonly Row[];
}

/**
 * `kind` names the reminder: what was sent under a name is not sent under it again, whichever process sends it. A mail
 * that could not be sent is given back, to be tried again.
 */
export async function remindAbout(
  { accounts, db, mail, now }: Pick<ApiContext, "accounts" | "db" | "mail" | "now">,
  strategy: Strategy,
  round: RoundAnswer,
  kind: string,
): Promise<RemindAnswer> {
  const people = accounts === null ? [] : await accounts.listPeople();
  const missing = findMissing(strategy, round, people);
  const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
  const { label: period } = round.period;
  let sent = 0;
  for (const { person, rows } of missing) {
    if (mail === null) break;
    const claim = { period, account: person.id, kind };
    if (!(await claimReminder(db, reference, { ...claim, at: now().toISOString() }))) continue;
    const { ok } = await mail.sendReminder({
      to: person.email,
      name: person.name,
      language: person.language,
      title: strategy.title,
      period,
      dueOn: earliest(rows),
      items: rows.map(({ number, title }) => ({ number, title })),
    });
    if (ok) sent += 1;
    else await releaseReminder(db, reference, claim);
  }
  return {
    sent,
    listed: missing.map(({ person: { name, email }, rows }) => ({
      name,
      email,
      items: rows.map(({ element, number, title }) => ({ element, number, title })),
    })),
    isMailConfigured: mail !== null,
  };
}

/** Everybody who reports for an office whose reports are not submitted yet. */
export function findMissing(
  strategy: Strategy,
  { elements }: RoundAnswer,
  people: readonly Person[],
): readonly Missing[] {
  const rows = elements.filter(({ state }) => state !== "submitted" && state !== "approved");
  return people
    .filter(({ state }) => state === "active")
    .map((person) => ({ person, rows: rows.filter(({ units }) => reportsFor(person, strategy, units)) }))
    .filter(({ rows: own }) => own.length > 0);
}

function reportsFor({ grants }: Person, { id, organisation }: Strategy, units: readonly string[]): boolean {
  return grants.some(
    (grant) =>
      grant.role === "editor" &&
      grant.organisation === organisation.id &&
      grant.strategy === id &&
      units.includes(grant.unit),
  );
}

function earliest(rows: readonly Row[]): string | null {
  return rows.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted()[0] ?? null;
}
