/** Cells of stages whose actual share goes beyond their plan. */
import { Rational } from "../../exact/rational.ts";
import type { StageCell } from "../../stage/stage.ts";
import type { Finding } from "../finding.ts";
import { finding, isSeen, type ElementRule } from "../quality-rule.ts";

/** `cell.above-plan`: more done than planned. `cell.unplanned`: something done where nothing was planned. */
export const findCellsBeyondPlan: ElementRule = ({ assessed, element }) =>
  element.stages.flatMap((stage) =>
    stage.cells
      .filter((cell) => isSeen(assessed, cell.period))
      .flatMap((cell): readonly Finding[] => {
        const code = codeOf(cell);
        if (code === null || cell.actual === null) return [];
        const params = { stage: stage.title, actual: cell.actual, planned: cell.planned ?? "0" };
        return [finding(code, "notice", { element, stage, period: cell.period }, params)];
      }),
  );

function codeOf({ planned, actual }: StageCell): "cell.above-plan" | "cell.unplanned" | null {
  if (actual === null || isZero(actual)) return null;
  if (planned === null || isZero(planned)) return "cell.unplanned";
  return Rational.parse(actual).compare(Rational.parse(planned)) > 0 ? "cell.above-plan" : null;
}

function isZero(share: NonNullable<StageCell["planned"]>): boolean {
  return Number(share) === 0;
}
