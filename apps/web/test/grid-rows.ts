/** Rows of the sample strategy as the grid builds them, for a strategy office that may change everything. */
import { indexStrategy } from "@miara/domain/index-strategy";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import type { Permission } from "@miara/domain/rights";

import { indicatorRows, stageRows } from "../src/features/grid/build-rows.ts";
import { indicatorPeriods, stagePeriods } from "../src/features/grid/grid-periods.ts";
import type { GridRow, Share } from "../src/features/grid/grid-row.ts";
import { branchOf } from "../src/features/grid/part-elements.ts";
import { SAMPLE } from "./sample-strategy.ts";

const index = indexStrategy(SAMPLE);
const calendar = new PeriodCalendar(SAMPLE.periods);
const allowed: Permission = { ok: true, isRestatement: false };

interface Scene {
  /** Closed periods. */
  readonly closed?: readonly string[];
  /** Periods that an exception holds for. */
  readonly excepted?: readonly string[];
}

export function stageRowsOf(
  under: string,
  shares: readonly Share[] = ["actual"],
  { closed = [], excepted = [] }: Scene = {},
): readonly GridRow[] {
  const branch = branchOf(index, under);
  const periods = stagePeriods(
    calendar,
    branch.flatMap(({ stages }) => stages),
  );
  const permitted = (_: unknown, { label }: { readonly label: string }): Permission =>
    closed.includes(label)
      ? { ok: false, code: "period-closed" }
      : { ok: true, isRestatement: excepted.includes(label) };
  return stageRows({ index, periods, permitted }, branch, shares);
}

export function indicatorRowsOf(under: string): readonly GridRow[] {
  const branch = branchOf(index, under);
  const periods = indicatorPeriods(
    calendar,
    branch.flatMap(({ indicators }) => indicators),
    "A",
  );
  return indicatorRows({ index, periods, permitted: () => allowed }, branch, "A", () => null);
}
