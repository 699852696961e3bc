/** One node of the hierarchy, at one level: a goal, a programme, a task. */
import { z } from "zod";

import { decimalSchema, nonNegativeDecimalSchema } from "../exact/decimal.ts";
import { indicatorSchema } from "../indicator/indicator.ts";
import { budgetLineSchema, moneySchema } from "../money/money.ts";
import { isoDateSchema, periodLabelSchema } from "../period/period.ts";
import { elementReportSchema } from "../report/element-report.ts";
import { stageSchema } from "../stage/stage.ts";
import { statusOverrideSchema } from "../status/status.ts";
import { elementIdSchema, unitIdSchema } from "../strategy/ids.ts";
import { passageSchema, titleSchema } from "../text/text.ts";

export const lifecycleSchema = z.enum(["planned", "active", "paused", "cancelled", "done", "continuous"]);
export type Lifecycle = z.infer<typeof lifecycleSchema>;

/**
 * How an element's progress is measured.
 *
 * - `stages`: the plain sum of the actual shares of its stages
 * - `children`: the weighted mean of its children
 * - `manual`: a percentage set by hand
 * - `share-done`: the share of its children that are done
 * - `points`: the share of its children's weights that are done
 * - `label`: not measured; it is described in words alone
 */
export const progressMethodSchema = z.enum(["stages", "children", "manual", "share-done", "points", "label"]);
export type ProgressMethod = z.infer<typeof progressMethodSchema>;

/** A percentage that somebody stated rather than one that was computed; it never replaces a computed one unasked. */
export const manualProgressSchema = z.strictObject({
  /** Percent, may pass 100. */
  value: decimalSchema,
  /** `page`: printed on a page that was imported; `hand`: entered by a person. */
  origin: z.enum(["page", "hand"]),
  /** Why it stands, or where it was printed. */
  reason: passageSchema,
  /** The period that it speaks of; null: always. */
  asOf: periodLabelSchema.nullable(),
});
export type ManualProgress = z.infer<typeof manualProgressSchema>;

export const leadSchema = z.strictObject({ unit: unitIdSchema, role: z.enum(["accountable", "helps"]) });
export type Lead = z.infer<typeof leadSchema>;

export const partnerSchema = z.strictObject({ name: titleSchema, scope: passageSchema.nullable() });
export type Partner = z.infer<typeof partnerSchema>;

/**
 * What an element's place and say in the figures was up to a day. Later changes of structure leave these terms to the
 * periods that end by then.
 */
export const formerTermsSchema = z.strictObject({
  /** The last day on which they applied. */
  until: isoDateSchema,
  parentId: elementIdSchema.nullable(),
  level: z.int().min(0).max(5),
  weight: nonNegativeDecimalSchema.nullable(),
  lifecycle: lifecycleSchema,
  method: progressMethodSchema.nullable(),
});
export type FormerTerms = z.infer<typeof formerTermsSchema>;

export const elementSchema = z.strictObject({
  id: elementIdSchema,
  /** Null for an element at the top. */
  parentId: elementIdSchema.nullable(),
  /** The rank in `Strategy.levels`, from 0. */
  level: z.int().min(0).max(5),
  /** Its own number among its siblings as the plan prints it (`II`, `7`); null where it is numbered by its place. */
  number: z.string().trim().min(1).max(40).nullable(),
  title: titleSchema,
  lifecycle: lifecycleSchema,
  /** Relative to the siblings; null where none is given. */
  weight: nonNegativeDecimalSchema.nullable(),
  /** Null: by what it has, stages before children before a manual figure. */
  method: progressMethodSchema.nullable(),
  manualProgress: manualProgressSchema.nullable(),
  statusOverride: statusOverrideSchema.nullable(),
  leads: z.array(leadSchema),
  addressees: passageSchema.nullable(),
  rationale: passageSchema.nullable(),
  description: passageSchema.nullable(),
  /** Other elements that this one serves too: shown there, not counted twice. */
  alsoServes: z.array(elementIdSchema),
  stages: z.array(stageSchema),
  indicators: z.array(indicatorSchema),
  partners: z.array(partnerSchema),
  totalCost: moneySchema.nullable(),
  budgetLines: z.array(budgetLineSchema),
  /** The first day from which it belongs to the plan; null: from its beginning. */
  since: isoDateSchema.nullable().default(null),
  /** Archived: the last day on which it belonged to the plan, with all below it; null: it still does. */
  until: isoDateSchema.nullable().default(null),
  /** Earlier terms, by `until` from the earliest; what stands in the element itself applies after the last of them. */
  formerly: z.array(formerTermsSchema).max(200).default([]),
  /** One for each period that was reported on. */
  reports: z.array(elementReportSchema).default([]),
});

/** Children are ordered as the elements stand in `Strategy.elements`. */
export type Element = z.infer<typeof elementSchema>;
