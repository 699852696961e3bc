/** Strategies: which there are, and the whole of one with its figures. */
import { listStrategies } from "@miara/db/strategy-repository";
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Finding } from "@miara/domain/finding";
import { isoDay } from "@miara/domain/iso-day";
import { currentPeriod } from "@miara/domain/period-calendar";
import type { ProgressCourseView } from "@miara/domain/progress-course-view";
import { viewTree, type TreeView } from "@miara/domain/tree-view";

import type { ApiContext } from "../context.ts";
import type { AsOfReference } from "../reference/reference.schema.ts";
import { revisionOfList } from "../reference/used-revision.ts";
import { mayRead, openStrategy } from "../rights/guard.ts";
import { outlineOf } from "./outline-of.ts";
import type { StrategyList } from "./strategies.schema.ts";

export type Reading = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** Those that the actor may read. */
export async function listAll(context: Reading): Promise<StrategyList> {
  const strategies = await listStrategies(context.db);
  context.noteUse({ kind: "list", revision: revisionOfList(strategies) });
  return { strategies: strategies.filter((summary) => mayRead(context, outlineOf(summary))) };
}

/** Throws `unknown-strategy` and `unknown-period`. */
export async function readTree(context: Reading, reference: AsOfReference): Promise<TreeView> {
  return viewTree((await assessNow(context, reference)).assessed);
}

/** Throws as `readTree`. */
export async function readCourse(context: Reading, reference: AsOfReference): Promise<ProgressCourseView> {
  return (await assessNow(context, reference)).course();
}

export interface Assessed {
  readonly assessed: AssessedStrategy;
  readonly findings: () => readonly Finding[];
  readonly course: () => ProgressCourseView;
}

/** A strategy with its figures up to the period asked for, else the current one. */
export async function assessNow(context: Reading, reference: AsOfReference): Promise<Assessed> {
  const held = await openStrategy(context, reference, "read");
  const today = isoDay(context.now());
  const asOf = reference.asOf ?? currentPeriod(held.strategy, today)?.label ?? null;
  return {
    assessed: held.assess(asOf),
    findings: () => held.findings(asOf, today),
    course: () => held.course(asOf),
  };
}
