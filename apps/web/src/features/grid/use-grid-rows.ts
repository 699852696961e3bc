/** The rows and columns that the grid shows of the strategy as it stands, with all that was entered. */
import type { Element } from "@miara/domain/element";
import { writeExact } from "@miara/domain/exact-text";
import { indexStrategy } from "@miara/domain/index-strategy";
import { seriesOf } from "@miara/domain/indicator-series";
import type { Frequency, Period } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { findRound } from "@miara/domain/period-lock";
import { permitEdit } from "@miara/domain/permit-edit";
import type { RoundState } from "@miara/domain/reporting-period";
import { permit, type Permission } from "@miara/domain/rights";
import { strategyInEffect } from "@miara/domain/strategy-in-effect";
import { useMemo } from "react";

import type { StrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { branchOf, indicatorRows, stageRows, type RowScene } from "./build-rows.ts";
import type { GridChoice } from "./grid-choice.ts";
import { indicatorPeriods, stagePeriods } from "./grid-periods.ts";
import type { GridRow, Share } from "./grid-row.ts";
import { isComputed, type DerivedValues } from "./indicator-row.ts";

export interface GridContent {
  readonly rows: readonly GridRow[];
  /** How many there are; more than are shown where there are too many for one page. */
  readonly allRows: number;
  readonly periods: readonly Period[];
  /** How the round of each period stands; null: no round speaks of it. */
  readonly rounds: readonly (RoundState | null)[];
  /** The frequencies of the indicators here, for choosing one. */
  readonly frequencies: readonly Frequency[];
  readonly frequency: Frequency;
}

const MOST_ROWS = 300;
const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "irregular"];

export function useGridRows(editing: StrategyEditing, choice: GridChoice): GridContent {
  const { strategy, session, today, assess } = editing;
  const { actor } = session;
  return useMemo(() => {
    const index = indexStrategy(strategyInEffect(strategy, null));
    const calendar = new PeriodCalendar(strategy.periods);
    const branch = branchOf(index, choice.under);
    const scene = (periods: readonly Period[]): RowScene => ({
      index,
      periods,
      permitted: rememberPermissions((element, period, action) =>
        action === "plan"
          ? permit(actor, "plan", { strategy, element: element.id, period: period.label, today })
          : // The right to report is that of whoever may write the report's words.
            permitEdit(
              actor,
              { kind: "narrative", element: element.id, period: period.label, was: null, is: null },
              strategy,
              today,
            ),
      ),
    });
    const indicators = branch.flatMap((element) => element.indicators);
    const frequencies = FREQUENCIES.filter((one) => indicators.some(({ frequency }) => frequency === one));
    const frequency =
      choice.every !== null && frequencies.includes(choice.every) ? choice.every : (frequencies[0] ?? "A");
    const content = (rows: readonly GridRow[], periods: readonly Period[]): GridContent => ({
      rows: rows.slice(0, MOST_ROWS),
      allRows: rows.length,
      periods,
      rounds: periods.map(({ label }) => findRound(strategy, calendar, label)?.state ?? null),
      frequencies,
      frequency,
    });
    if (choice.what === "stages") {
      const shares: readonly Share[] = choice.share === "both" ? ["planned", "actual"] : [choice.share];
      const periods = stagePeriods(
        calendar,
        branch.flatMap(({ stages }) => stages),
      );
      return content(stageRows(scene(periods), branch, shares), periods);
    }
    const shown = indicators.filter((indicator) => indicator.frequency === frequency);
    const periods = indicatorPeriods(calendar, shown, frequency);
    const derived: DerivedValues = (indicator, period) => {
      if (!isComputed(indicator)) return null;
      const point = seriesOf(assess(null), indicator).find((one) => one.period.label === period);
      return writeExact(point?.value ?? null);
    };
    return content(indicatorRows(scene(periods), branch, frequency, derived), periods);
  }, [actor, assess, choice, strategy, today]);
}

/** The stages of a task share them. */
function rememberPermissions(ask: RowScene["permitted"]): RowScene["permitted"] {
  const known = new Map<Element, Map<string, Permission>>();
  return (element, period, action) => {
    const ofElement = known.get(element) ?? new Map<string, Permission>();
    known.set(element, ofElement);
    const name = `${action} ${period.label}`;
    const permission = ofElement.get(name) ?? ask(element, period, action);
    ofElement.set(name, permission);
    return permission;
  };
}
