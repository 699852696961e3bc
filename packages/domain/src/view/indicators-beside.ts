/** What every indicator said of two periods, side by side, and whether the way between them is a good one. */
import { z } from "zod";

import { valueIn } from "../aggregation/indicator-series.ts";
import type { Operand } from "../aggregation/series-point.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import type { Element } from "../hierarchy/element.ts";
import { changeBetween, type Change } from "../indicator/change.ts";
import { directionSchema, type Direction, type Indicator } from "../indicator/indicator.ts";
import { observationStatusSchema } from "../indicator/observation.ts";
import type { Period } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";
import { crumbSchema, viewCrumb } from "./crumb-view.ts";

const valueOfPeriodSchema = z.object({
  value: exactTextSchema.nullable(),
  /** Null with no value: a gap, nobody has filled the cell. Else the reason why there is none, or how certain it is. */
  status: observationStatusSchema.nullable(),
});
export type ValueOfPeriod = z.infer<typeof valueOfPeriodSchema>;

export const indicatorBesideSchema = z.object({
  id: indicatorIdSchema,
  name: z.string(),
  unit: z.string().nullable(),
  direction: directionSchema,
  decimals: z.int().nullable(),
  /** The element that bears it. */
  element: crumbSchema,
  /** Null: it was not part of the plan there. */
  was: valueOfPeriodSchema.nullable(),
  is: valueOfPeriodSchema.nullable(),
  /** Between the two lies a break in series: their values are not of one kind, so nothing is subtracted. */
  isBroken: z.boolean(),
  /** `is` less `was`; null where a side has no value, and over a break in series. */
  difference: z
    .object({
      /** In the indicator's unit. */
      absolute: exactTextSchema,
      /** As a share of what it was (−0.234 for −23.4 %); null where that was 0. */
      relative: exactTextSchema.nullable(),
    })
    .nullable(),
  /** By its direction; null without a difference, and where no direction is better. */
  course: z.enum(["better", "worse", "same"]).nullable(),
});
export type IndicatorBeside = z.infer<typeof indicatorBesideSchema>;

/** In the order of the plan on the right; those that only the plan on the left had at the end. */
export function viewIndicatorsBeside(from: AssessedStrategy, to: AssessedStrategy): IndicatorBeside[] {
  const [before, after] = [placesOf(from), placesOf(to)];
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [...after.keys(), ...gone].flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    const shown = is ?? was;
    return shown === null ? [] : [viewBeside(shown, was, is)];
  });
}

/** An indicator where it stands, in one of the two plans. */
interface Place {
  readonly assessed: AssessedStrategy;
  readonly element: Element;
  readonly indicator: Indicator;
  /** The one compared: of a view of all periods the last. */
  readonly period: Period | undefined;
}

function placesOf(assessed: AssessedStrategy): ReadonlyMap<string, Place> {
  const period = assessed.asOf ?? assessed.calendar.declared.at(-1);
  return new Map(
    assessed.index.topDown.flatMap((element) =>
      element.indicators.map(
        (indicator) => [indicator.id, { assessed, element, indicator, period }] as const,
      ),
    ),
  );
}

function viewBeside(shown: Place, was: Place | null, is: Place | null): IndicatorBeside {
  const { assessed, element, indicator } = shown;
  const before = was === null ? null : saidBy(was);
  const after = is === null ? null : saidBy(is);
  const isBroken = hasBreakBetween(indicator, was?.period, is?.period, assessed);
  const change = isBroken ? null : changeOf(before, was?.period, after, is?.period);
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    decimals: indicator.decimals,
    element: viewCrumb(assessed, element),
    was: before === null ? null : viewValue(before),
    is: after === null ? null : viewValue(after),
    isBroken,
    difference:
      change === null
        ? null
        : { absolute: writeExact(change.absolute), relative: writeExact(change.relative) },
    course: change === null ? null : courseOf(change, indicator.direction),
  };
}

function saidBy({ assessed, indicator, period }: Place): Operand | null {
  return period === undefined ? null : valueIn(assessed, indicator, period);
}

function viewValue({ value, status }: Operand): ValueOfPeriod {
  return { value: writeExact(value), status };
}

function changeOf(
  was: Operand | null,
  from: Period | undefined,
  is: Operand | null,
  to: Period | undefined,
): Change | null {
  if (from === undefined || to === undefined || was?.value == null || is?.value == null) return null;
  return changeBetween({ period: from.label, value: was.value }, { period: to.label, value: is.value });
}

/** Whether a stored value after the earlier of the two periods, up to the later, begins another series. */
function hasBreakBetween(
  indicator: Indicator,
  from: Period | undefined,
  to: Period | undefined,
  { calendar }: AssessedStrategy,
): boolean {
  if (from === undefined || to === undefined) return false;
  const [earlier, later] = from.end <= to.end ? [from, to] : [to, from];
  return indicator.observations.some(({ period, status }) => {
    if (status !== "B") return false;
    const { end } = calendar.get(period);
    return end > earlier.end && end <= later.end;
  });
}

function courseOf({ absolute }: Change, direction: Direction): IndicatorBeside["course"] {
  if (direction !== "up" && direction !== "down") return null;
  if (absolute.isZero()) return "same";
  return absolute.isNegative() === (direction === "down") ? "better" : "worse";
}
