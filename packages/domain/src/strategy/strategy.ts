/** A plan of one organisation over a span of years: the whole of it as one value. */
import { z } from "zod";

import { findingSchema } from "../findings/finding.ts";
import { elementSchema } from "../hierarchy/element.ts";
import { levelSchema, MAXIMUM_LEVELS } from "../hierarchy/level.ts";
import { isoInstantSchema, periodSchema } from "../period/period.ts";
import { reportingPeriodSchema } from "../round/reporting-period.ts";
import { DEFAULT_STATUS_RULES, statusRuleSchema } from "../status/status.ts";
import { languageSchema, passageSchema, titleSchema } from "../text/text.ts";
import { organisationIdSchema, strategyIdSchema, unitIdSchema } from "./ids.ts";

export const organisationSchema = z.strictObject({ id: organisationIdSchema, name: titleSchema });
export type Organisation = z.infer<typeof organisationSchema>;

/** An office that can be in charge of elements. */
export const unitSchema = z.strictObject({ id: unitIdSchema, name: titleSchema });
export type Unit = z.infer<typeof unitSchema>;

export const strategySettingsSchema = z.strictObject({
  /** Count a child without a basis as 0 instead of leaving it out. */
  missingAsZero: z.boolean(),
  statusRules: z.array(statusRuleSchema).max(20),
  /** Whether a report on an element that is off track must say why before it can be submitted. */
  isNarrativeRequired: z.boolean().default(false),
  /** Whether whoever is not signed in may read the strategy. */
  isPublic: z.boolean().default(true),
});
export type StrategySettings = z.infer<typeof strategySettingsSchema>;

export const DEFAULT_SETTINGS: StrategySettings = {
  missingAsZero: false,
  statusRules: [...DEFAULT_STATUS_RULES],
  isNarrativeRequired: false,
  isPublic: true,
};

export const strategySchema = z.strictObject({
  id: strategyIdSchema,
  organisation: organisationSchema,
  title: titleSchema,
  description: passageSchema.nullable(),
  /** The language that the strategy is written in. */
  language: languageSchema,
  /** ISO 4217, `PLN`. */
  currency: z.string().regex(/^[A-Z]{3}$/, "not-a-currency"),
  levels: z.array(levelSchema).min(1, "no-levels").max(MAXIMUM_LEVELS, "too-many-levels"),
  /** The periods of its stages, and any other period whose label does not say its own dates. */
  periods: z.array(periodSchema),
  reportingPeriods: z.array(reportingPeriodSchema),
  settings: strategySettingsSchema,
  units: z.array(unitSchema),
  elements: z.array(elementSchema),
  /** What was found while the documents were read that it was made from. */
  importFindings: z.array(findingSchema),
  /** When a figure or text in it last changed; null where that is not known. */
  changedAt: isoInstantSchema.nullable(),
});
export type Strategy = z.infer<typeof strategySchema>;
