/** The strategy as it is and as it would be, and what the figure owes to its weights. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import type { ElementId } from "@miara/domain/ids";
import { viewWeightSensitivity, type WeightSensitivityView } from "@miara/domain/weight-sensitivity-view";
import { useMemo, useState } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useView } from "../../dashboard/use-view.ts";
import { ViewMemory } from "../../dashboard/view-memory.ts";
import { tryOut } from "../../what-if/scratch.ts";
import { viewWhatIf, type WhatIfView } from "../../what-if/what-if-rows.ts";

export interface SeenWhatIf {
  /** Null while the strategy is still on its way. */
  readonly view: WhatIfView | null;
  readonly weights: WeightSensitivityView | null;
  readonly problem: unknown;
}

/** Three more assessments: not while somebody is still pressing keys. */
const SCHEMES_AFTER_MS = 150;

export function useWhatIf(desk: Desk, element: ElementId | null): SeenWhatIf {
  const { scratch, version } = desk;
  const { view: was, problem } = useAssessed(desk);
  const is = useMemo((): AssessedStrategy | null => {
    if (was === null || scratch.length === 0) return was;
    return assessStrategy(tryOut(was.strategy, scratch), { asOf: was.asOf?.label ?? null });
  }, [was, scratch]);
  const isThere = element === null || is?.index.byId.has(element) === true;
  const view = useMemo(
    () => (was === null || is === null || !isThere ? null : viewWhatIf(was, is, element)),
    [was, is, element, isThere],
  );
  const hasWeights = view?.rows[0]?.kind === "weight";
  // Of the scratch copy, not of the strategy: beside what is kept of that one.
  const [seen] = useState(() => new ViewMemory());
  const { view: weights } = useView(
    { version: `${version} ${scratch.length} ${hasWeights} ${is === null}`, connection: 0, seen },
    {
      subject: `weights ${element ?? ""}`,
      load: () => Promise.resolve(is === null || !hasWeights ? null : viewWeightSensitivity(is, element)),
    },
    SCHEMES_AFTER_MS,
  );
  return { view, weights, problem };
}
