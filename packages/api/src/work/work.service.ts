import { listStrategies } from "@miara/db/strategy-repository";
import { isoDay } from "@miara/domain/iso-day";
import { nameFinding } from "@miara/domain/named-finding";
import { currentPeriod } from "@miara/domain/period-calendar";
import { listWork } from "@miara/domain/work-list";

import type { ApiContext } from "../context.ts";
import { mayReadInside, requireRight } from "../rights/guard.ts";
import { outlineOf } from "../strategies/outline-of.ts";
import type { Work } from "./work.schema.ts";

/** What waits for the one who is signed in, in every strategy that they work on. Throws what is missing of the right. */
export async function listAllWork(
  context: Pick<ApiContext, "db" | "assessed" | "actor" | "now">,
): Promise<Work> {
  const { actor, assessed, db, now } = context;
  requireRight(context, "own-account");
  const today = isoDay(now());
  const strategies: Work["strategies"] = [];
  for (const summary of await listStrategies(db)) {
    if (!mayReadInside(context, outlineOf(summary))) continue;
    const { organisation, id, title } = summary;
    const held = await assessed.get(db, { organisation: organisation.id, strategy: id });
    const asOf = currentPeriod(held.strategy, today)?.label ?? null;
    const figures = held.assess(asOf);
    const items = listWork(figures, actor, today).map(({ finding, ...item }) => ({
      ...item,
      finding: finding === null ? null : nameFinding(figures, finding),
    }));
    if (items.length > 0) strategies.push({ organisation: organisation.id, strategy: id, title, items });
  }
  return { strategies };
}
