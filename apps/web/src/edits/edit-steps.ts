/** What was done on the pages of a strategy, step by step, to be undone and done again; a paste or a form is one step. */
import { inverseEdits } from "@miara/domain/inverse-edits";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

interface Step {
  /** What brings the strategy back to where it was before the step. */
  readonly back: readonly StrategyEdit[];
  readonly reason: string | null;
}

export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export type StepKind = "done" | "undone";

export const NO_STEPS: Steps = { done: [], undone: [] };

/** Steps that are kept. */
const MOST = 100;

/** With a step more: from here on nothing can be done again. `before`: the strategy that the edits were done to. */
export function withStep(
  { done }: Steps,
  edits: readonly StrategyEdit[],
  reason: string | null,
  before: Strategy,
): Steps {
  return { done: [...done, ...stepBack(edits, reason, before)].slice(-MOST), undone: [] };
}

/** After the last of the steps was gone back; `isTaken`: whether its edits could be done. */
export function withoutLast(steps: Steps, kind: StepKind, isTaken: boolean, before: Strategy): Steps {
  const step = steps[kind].at(-1);
  if (step === undefined) return steps;
  const left = steps[kind].slice(0, -1);
  const other = kind === "done" ? steps.undone : steps.done;
  const others = isTaken ? [...other, ...stepBack(step.back, step.reason, before)] : other;
  return kind === "done" ? { done: left, undone: others } : { done: others, undone: left };
}

/** The step that leads back from the edits; none: there is no way back by edits. */
function stepBack(edits: readonly StrategyEdit[], reason: string | null, before: Strategy): readonly Step[] {
  const back = inverseEdits(edits, before);
  return back === null ? [] : [{ back, reason }];
}
