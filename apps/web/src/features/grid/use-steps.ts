/** What was done in the grid, step by step, so that it can be undone and done again; a paste is one step. */
import type { DomainError } from "@miara/domain/domain-error";
import { inverseEdits } from "@miara/domain/inverse-edits";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { useState } from "react";

import type { StrategyEditing } from "../../edits/use-strategy-editing.tsx";

interface Step {
  /** What brings the strategy back to where it was before the step. */
  readonly back: readonly StrategyEdit[];
  readonly reason: string | null;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export type StepOutcome = "done" | "nothing" | DomainError;

export interface StepKeeper {
  /** Does edits as one step; gives the rule that they break. */
  readonly apply: (edits: readonly StrategyEdit[], reason: string | null) => DomainError | null;
  readonly undo: () => StepOutcome;
  readonly redo: () => StepOutcome;
}

/** Steps that are kept. */
const MOST = 100;

export function useSteps({ strategy, apply }: StrategyEditing): StepKeeper {
  const [{ done, undone }, setSteps] = useState<Steps>({ done: [], undone: [] });

  /** The step that leads back from the edits; null: there is no way back by edits. */
  const stepBack = (edits: readonly StrategyEdit[], reason: string | null): readonly Step[] => {
    const back = inverseEdits(edits, strategy);
    return back === null ? [] : [{ back, reason }];
  };

  /** Where somebody else has changed the same meanwhile, the edits meet it as a conflict like any other. */
  const go = (from: "done" | "undone"): StepOutcome => {
    const [steps, others] = from === "done" ? [done, undone] : [undone, done];
    const step = steps.at(-1);
    if (step === undefined) return "nothing";
    const broken = apply(step.back, step.reason);
    const left = steps.slice(0, -1);
    const added = broken === null ? [...others, ...stepBack(step.back, step.reason)] : others;
    setSteps(from === "done" ? { done: left, undone: added } : { done: added, undone: left });
    return broken ?? "done";
  };

  return {
    apply: (edits, reason) => {
      const broken = apply(edits, reason);
      if (broken === null) setSteps({ done: [...done, ...stepBack(edits, reason)].slice(-MOST), undone: [] });
      return broken;
    },
    undo: () => go("done"),
    redo: () => go("undone"),
  };
}
