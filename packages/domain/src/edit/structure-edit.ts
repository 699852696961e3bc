/**
 * Edits of what a strategy is made of. Where a figure depends on what is changed, `from` is the first day on which the
 * change applies: periods that end before it keep what stood. `from: null` changes all periods, closed ones too, and
 * is refused while any period is closed.
 */
import { z } from "zod";

import { elementSchema } from "../hierarchy/element.ts";
import { indicatorSchema } from "../indicator/indicator.ts";
import { isoDateSchema } from "../period/period.ts";
import { stageSchema } from "../stage/stage.ts";
import { elementIdSchema, indicatorIdSchema, stageIdSchema } from "../strategy/ids.ts";

/** A place among siblings: under whom (null: at the top), and before whom (null: last). */
export const placeSchema = z.strictObject({
  parentId: elementIdSchema.nullable(),
  before: elementIdSchema.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** A place, and the level at which an element stands there: below its parent's, not always next to it. */
export const standingSchema = placeSchema.extend({ level: elementSchema.shape.level });
export type Standing = z.infer<typeof standingSchema>;

const from = isoDateSchema.nullable();

export const elementAddedEditSchema = z.strictObject({
  kind: z.literal("element-added"),
  element: elementSchema.pick({
    id: true,
    number: true,
    title: true,
    weight: true,
    lifecycle: true,
    level: true,
  }),
  place: placeSchema,
  from,
});

const field = elementSchema.shape;
function elementField<const Name extends keyof typeof field>(name: Name) {
  return z.strictObject({
    kind: z.literal("element-field"),
    element: elementIdSchema,
    field: z.literal(name),
    was: field[name],
    is: field[name],
    /** Heeded for weight, lifecycle and method; null for the others. */
    from,
  });
}

export const elementFieldEditSchema = z.discriminatedUnion("field", [
  elementField("number"),
  elementField("title"),
  elementField("weight"),
  elementField("lifecycle"),
  elementField("method"),
  elementField("manualProgress"),
  elementField("statusOverride"),
  elementField("leads"),
  elementField("addressees"),
  elementField("rationale"),
  elementField("description"),
  elementField("alsoServes"),
  elementField("partners"),
  elementField("totalCost"),
  elementField("budgetLines"),
]);

/** Moves an element with all below it; those change their levels along with it. */
export const elementMovedEditSchema = z.strictObject({
  kind: z.literal("element-moved"),
  element: elementIdSchema,
  was: standingSchema,
  is: standingSchema,
  from,
});

/** Archives an element with all below it after a day, or brings it back (`is: null`). */
export const elementArchivedEditSchema = z.strictObject({
  kind: z.literal("element-archived"),
  element: elementIdSchema,
  was: elementSchema.shape.until,
  is: elementSchema.shape.until,
});

/** Removes an element that was added by mistake: one without children, figures and reports. Others are archived. */
export const elementRemovedEditSchema = z.strictObject({
  kind: z.literal("element-removed"),
  element: elementIdSchema,
});

const stage = stageSchema.pick({ id: true, number: true, title: true });

export const stageAddedEditSchema = z.strictObject({
  kind: z.literal("stage-added"),
  element: elementIdSchema,
  stage,
  /** The stage that it stands before; null: last. */
  before: stageIdSchema.nullable(),
});

export const stageFieldEditSchema = z.strictObject({
  kind: z.literal("stage-field"),
  stage: stageIdSchema,
  was: stage.pick({ number: true, title: true }),
  is: stage.pick({ number: true, title: true }),
});

export const stageMovedEditSchema = z.strictObject({
  kind: z.literal("stage-moved"),
  stage: stageIdSchema,
  was: stageIdSchema.nullable(),
  is: stageIdSchema.nullable(),
});

/** Refused where the stage has a figure in a closed period. */
export const stageRemovedEditSchema = z.strictObject({
  kind: z.literal("stage-removed"),
  stage: stageIdSchema,
});

export const indicatorDefinitionSchema = indicatorSchema.omit({ observations: true, asWritten: true });
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;

export const indicatorAddedEditSchema = z.strictObject({
  kind: z.literal("indicator-added"),
  element: elementIdSchema,
  indicator: indicatorDefinitionSchema,
  before: indicatorIdSchema.nullable(),
});

/** The whole definition at once, as its form saves it; observations are not part of it. */
export const indicatorDefinedEditSchema = z.strictObject({
  kind: z.literal("indicator-defined"),
  was: indicatorDefinitionSchema,
  is: indicatorDefinitionSchema,
});

export const indicatorMovedEditSchema = z.strictObject({
  kind: z.literal("indicator-moved"),
  indicator: indicatorIdSchema,
  was: indicatorIdSchema.nullable(),
  is: indicatorIdSchema.nullable(),
});

/** Refused where the indicator has an observation in a closed period. */
export const indicatorRemovedEditSchema = z.strictObject({
  kind: z.literal("indicator-removed"),
  indicator: indicatorIdSchema,
});

export type ElementAddedEdit = z.infer<typeof elementAddedEditSchema>;
export type ElementFieldEdit = z.infer<typeof elementFieldEditSchema>;
export type ElementMovedEdit = z.infer<typeof elementMovedEditSchema>;
export type ElementArchivedEdit = z.infer<typeof elementArchivedEditSchema>;
export type ElementRemovedEdit = z.infer<typeof elementRemovedEditSchema>;
export type StageAddedEdit = z.infer<typeof stageAddedEditSchema>;
export type StageFieldEdit = z.infer<typeof stageFieldEditSchema>;
export type StageMovedEdit = z.infer<typeof stageMovedEditSchema>;
export type StageRemovedEdit = z.infer<typeof stageRemovedEditSchema>;
export type IndicatorAddedEdit = z.infer<typeof indicatorAddedEditSchema>;
export type IndicatorDefinedEdit = z.infer<typeof indicatorDefinedEditSchema>;
export type IndicatorMovedEdit = z.infer<typeof indicatorMovedEditSchema>;
export type IndicatorRemovedEdit = z.infer<typeof indicatorRemovedEditSchema>;
