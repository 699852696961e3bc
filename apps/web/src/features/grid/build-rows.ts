/** The rows of the grid: the stages or the indicators at and under an element, in the order of the plan. */
import type { Element } from "@miara/domain/element";
import type { Frequency } from "@miara/domain/period";

import type { GridRow, Share } from "./grid-row.ts";
import { indicatorRow, type DerivedValues } from "./indicator-row.ts";
import type { RowScene } from "./row-scene.ts";
import { stageRow, sumRow } from "./stage-row.ts";

/** For each element with stages a row of sums, then a row of each share that is shown of each stage. */
export function stageRows(
  scene: RowScene,
  branch: readonly Element[],
  shares: readonly Share[],
): readonly GridRow[] {
  return branch
    .filter(({ stages }) => stages.length > 0)
    .flatMap((element) => [
      ...shares.map((share) => sumRow(scene, element, share)),
      ...element.stages.flatMap((stage) => shares.map((share) => stageRow(scene, element, stage, share))),
    ]);
}

export function indicatorRows(
  scene: RowScene,
  branch: readonly Element[],
  frequency: Frequency,
  derived: DerivedValues,
): readonly GridRow[] {
  return branch.flatMap((element) =>
    element.indicators
      .filter((indicator) => indicator.frequency === frequency)
      .map((indicator) => indicatorRow(scene, element, indicator, derived)),
  );
}
