/** What is tried out in what-if: other weights and other shares of stages, over a copy; nothing is written anywhere. */
import { nonNegativeDecimalSchema, type Decimal } from "@miara/domain/decimal";
import type { ElementId, StageId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";
import type { Stage } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";

export type Trial =
  | { readonly kind: "weight"; readonly element: ElementId; readonly is: Decimal | null }
  | {
      readonly kind: "share";
      readonly stage: StageId;
      readonly period: PeriodLabel;
      readonly is: Decimal | null;
    };

/** In the order in which they were tried; the last of each place counts. */
export type Scratch = readonly Trial[];

export const EMPTY_SCRATCH: Scratch = [];

/** The strategy as it would be; what is not touched stays the very same object. */
export function tryOut(strategy: Strategy, scratch: Scratch): Strategy {
  if (scratch.length === 0) return strategy;
  const weights = new Map<ElementId, Decimal | null>();
  const shares = new Map<StageId, Map<PeriodLabel, Decimal | null>>();
  for (const trial of scratch) {
    if (trial.kind === "weight") weights.set(trial.element, trial.is);
    else shares.set(trial.stage, (shares.get(trial.stage) ?? new Map()).set(trial.period, trial.is));
  }
  const elements = strategy.elements.map((element) => {
    const weight = weights.get(element.id);
    const hasShare = element.stages.some(({ id }) => shares.has(id));
    if (weight === undefined && !hasShare) return element;
    return {
      ...element,
      weight: weight === undefined ? element.weight : weight,
      stages: hasShare
        ? element.stages.map((stage) => withShares(stage, shares.get(stage.id)))
        : element.stages,
    };
  });
  return { ...strategy, elements };
}

/** A number as somebody types it, with a comma or a point; nothing typed is no figure. Undefined: it is no number. */
export function readFigure(typed: string): Decimal | null | undefined {
  const text = typed.trim().replace(",", ".").replace(/%$/u, "").trim();
  if (text === "") return null;
  const figure = nonNegativeDecimalSchema.safeParse(text);
  return figure.success ? figure.data : undefined;
}

function withShares(stage: Stage, tried: ReadonlyMap<PeriodLabel, Decimal | null> | undefined): Stage {
  if (tried === undefined) return stage;
  const cells = stage.cells.map((cell) => {
    const is = tried.get(cell.period);
    return is === undefined ? cell : { ...cell, actual: is };
  });
  const known = new Set(stage.cells.map(({ period }) => period));
  const added = [...tried]
    .filter(([period]) => !known.has(period))
    .map(([period, actual]) => ({ period, planned: null, actual, raw: null, note: null, entry: null }));
  return { ...stage, cells: [...cells, ...added] };
}
