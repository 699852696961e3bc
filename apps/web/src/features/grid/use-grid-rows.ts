/** The rows and columns that the grid shows of the strategy as it stands, with all that was entered. */
import type { Element } from "@miara/domain/element";
import { writeExact } from "@miara/domain/exact-text";
import { indexStrategy } from "@miara/domain/index-strategy";
import type { Indicator } from "@miara/domain/indicator";
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
import { indicatorRows, stageRows } from "./build-rows.ts";
import type { GridChoice } from "./grid-choice.ts";
import { indicatorPeriods, stagePeriods } from "./grid-periods.ts";
import type { GridRow, Share } from "./grid-row.ts";
import { isComputed, type DerivedValues } from "./indicator-row.ts";
import { elementsOf } from "./part-elements.ts";
import type { RowScene } from "./row-scene.ts";
import { useOwnElements } from "./use-own-elements.ts";

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
  /** Rows of the other sort in the same part: indicators where stages are shown. */
  readonly hasOther: boolean;
}

const MOST_ROWS = 300;
const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "irregular"];

export function useGridRows(editing: StrategyEditing, choice: GridChoice): GridContent {
  const { strategy, session, today, assess } = editing;
  const { actor } = session;
  const ownElements = useOwnElements(choice.part, { actor, strategy, today });
  return useMemo(() => {
    const index = indexStrategy(strategyInEffect(strategy, null));
    const calendar = new PeriodCalendar(strategy.periods);
    const branch = elementsOf(choice.part, index, ownElements);
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
    const content = (
      { rows: allRows }: Shown,
      rows: readonly GridRow[],
      periods: readonly Period[],
    ): GridContent => ({
      rows,
      allRows,
      periods,
      rounds: periods.map(({ label }) => findRound(strategy, calendar, label)?.state ?? null),
      frequencies,
      frequency,
      hasOther:
        choice.what === "stages" ? indicators.length > 0 : branch.some(({ stages }) => stages.length > 0),
    });
    if (choice.what === "stages") {
      const shares: readonly Share[] = choice.share === "both" ? ["planned", "actual"] : [choice.share];
      const shown = firstOf(branch, ({ stages }) =>
        stages.length === 0 ? 0 : (stages.length + 1) * shares.length,
      );
      const stages = shown.elements.flatMap((element) => element.stages);
      const periods = stagePeriods(calendar, stages);
      return content(shown, stageRows(scene(periods), shown.elements, shares), periods);
    }
    const isShown = (indicator: Indicator): boolean => indicator.frequency === frequency;
    const shown = firstOf(branch, (element) => element.indicators.filter(isShown).length);
    const own = shown.elements.flatMap((element) => element.indicators.filter(isShown));
    const periods = indicatorPeriods(calendar, own, frequency);
    const derived: DerivedValues = (indicator, period) => {
      if (!isComputed(indicator)) return null;
      const point = seriesOf(assess(null), indicator).find((one) => one.period.label === period);
      return writeExact(point?.value ?? null);
    };
    return content(shown, indicatorRows(scene(periods), shown.elements, frequency, derived), periods);
  }, [actor, assess, choice, ownElements, strategy, today]);
}

interface Shown {
  readonly elements: readonly Element[];
  /** Of all elements. */
  readonly rows: number;
}

/** The first elements, as many as one page takes: rows that nobody sees are not made. */
function firstOf(branch: readonly Element[], rowsOf: (element: Element) => number): Shown {
  const elements: Element[] = [];
  let rows = 0;
  for (const element of branch) {
    const own = rowsOf(element);
    if (rows === 0 || rows + own <= MOST_ROWS) elements.push(element);
    rows += own;
  }
  return { elements, rows };
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
