/** The server's own reminders: before a deadline, and while something is overdue. */
import { listOpenRounds } from "@miara/db/reminder-repository";
import { isoDay } from "@miara/domain/iso-day";
import { viewRound } from "@miara/domain/round-view";

import type { ApiContext } from "../context.ts";
import { remindAbout } from "./remind-about.ts";

const DAY_MS = 86_400_000;
const DAYS_BEFORE = 7;
const DAYS_BETWEEN = 7;

/**
 * Sends what is due today, in every open round of every organisation: one letter in the week before a deadline, one
 * from the day after it, then one a week. May be called as often as one likes and by several servers: nobody gets the
 * same letter twice. Gives how many went out; none where no mail is set up.
 */
export async function remindDue(
  context: Pick<ApiContext, "accounts" | "assessed" | "db" | "mail" | "now">,
): Promise<number> {
  if (context.mail === null) return 0;
  const today = isoDay(context.now());
  let sent = 0;
  for (const { reference, period } of await listOpenRounds(context.db)) {
    const held = await context.assessed.get(context.db, reference);
    const round = viewRound(held.assess(period), period, today);
    const occasions = Map.groupBy(round.elements, ({ dueOn }) => occasionOf(dueOn, today));
    for (const [occasion, elements] of occasions) {
      if (occasion === null) continue;
      const answer = await remindAbout(context, held.strategy, { ...round, elements }, occasion);
      sent += answer.sent;
    }
  }
  return sent;
}

/** The name of the reminder that a deadline gives rise to on a day (ISO dates); null: none yet. */
export function occasionOf(dueOn: string | null, today: string): string | null {
  if (dueOn === null) return null;
  const daysOver = Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_MS);
  if (daysOver <= 0) return daysOver >= -DAYS_BEFORE ? `before ${dueOn}` : null;
  return `overdue ${dueOn} week ${Math.floor((daysOver - 1) / DAYS_BETWEEN) + 1}`;
}
