/** An indicator with what its values say, as plain data. */
import { z } from "zod";

import { decimalSchema } from "../exact/decimal.ts";
import { exactTextSchema, writeExact } from "../exact/exact-text.ts";
import { assessIndicator } from "../indicator/assess-indicator.ts";
import type { Change } from "../indicator/change.ts";
import {
  asWrittenSchema,
  benchmarkSchema,
  directionSchema,
  indicatorKindSchema,
  type Indicator,
} from "../indicator/indicator.ts";
import { observationSchema } from "../indicator/observation.ts";
import { frequencySchema, periodLabelSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { statusOverrideSchema, statusSchema } from "../status/status.ts";
import { indicatorIdSchema } from "../strategy/ids.ts";

export const changeViewSchema = z.object({
  from: periodLabelSchema,
  to: periodLabelSchema,
  /** In the indicator's unit. */
  absolute: exactTextSchema,
  /** As a share of the earlier value (−0.234 for −23.4 %); null where that value is 0. */
  relative: exactTextSchema.nullable(),
});
export type ChangeView = z.infer<typeof changeViewSchema>;

export const indicatorViewSchema = z.object({
  id: indicatorIdSchema,
  kind: indicatorKindSchema,
  name: z.string(),
  unit: z.string().nullable(),
  source: z.string().nullable(),
  direction: directionSchema,
  decimals: z.int().nullable(),
  frequency: frequencySchema,
  baselines: z.array(benchmarkSchema),
  targets: z.array(benchmarkSchema),
  /** Up to the as-of period, from the earliest to the latest. A period without an entry is a gap. */
  observations: z.array(observationSchema),
  note: z.string().nullable(),
  asWritten: asWrittenSchema.nullable(),
  /** The last observation with a value. */
  latest: z.object({ period: periodLabelSchema, value: decimalSchema }).nullable(),
  changeFromPrevious: changeViewSchema.nullable(),
  /** Against the baseline, or where there is none against the first observed value. */
  changeFromBaseline: changeViewSchema.nullable(),
  /** 0 to 1 and beyond: (actual − base) / (target − base). Null where undefined. */
  attainment: exactTextSchema.nullable(),
  /** The attainment that is due at the latest observation. */
  expectedAttainment: exactTextSchema.nullable(),
  /** attainment / expected. */
  attainmentRatio: exactTextSchema.nullable(),
  isTargetMet: z.boolean().nullable(),
  /** The status to show: the one set by hand where there is one. */
  status: statusSchema,
  /** The status by the rules where another was set by hand. */
  computedStatus: statusSchema.nullable(),
  statusOverride: statusOverrideSchema.nullable(),
});
export type IndicatorView = z.infer<typeof indicatorViewSchema>;

export function viewIndicator(assessed: AssessedStrategy, indicator: Indicator): IndicatorView {
  const assessment = assessIndicator(assessed, indicator);
  return {
    id: indicator.id,
    kind: indicator.kind,
    name: indicator.name,
    unit: indicator.unit,
    source: indicator.source,
    direction: indicator.direction,
    decimals: indicator.decimals,
    frequency: indicator.frequency,
    baselines: indicator.baselines,
    targets: indicator.targets,
    observations: [...assessment.observations],
    note: indicator.note,
    asWritten: indicator.asWritten,
    latest: assessment.latest,
    changeFromPrevious: viewChange(assessment.changeFromPrevious),
    changeFromBaseline: viewChange(assessment.changeFromBaseline),
    attainment: writeExact(assessment.attainment),
    expectedAttainment: writeExact(assessment.expectedAttainment),
    attainmentRatio: writeExact(assessment.attainmentRatio),
    isTargetMet: assessment.isTargetMet,
    status: indicator.statusOverride?.status ?? assessment.status,
    computedStatus: indicator.statusOverride === null ? null : assessment.status,
    statusOverride: indicator.statusOverride,
  };
}

function viewChange(change: Change | null): ChangeView | null {
  if (change === null) return null;
  return {
    from: change.from,
    to: change.to,
    absolute: writeExact(change.absolute),
    relative: writeExact(change.relative),
  };
}
