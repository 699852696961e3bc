/** Branded identifiers: text, unique within the strategy (elements and below) or the installation (organisations). */
import type { z } from "zod";

import { slugSchema } from "../text/text.ts";

export const organisationIdSchema = slugSchema.brand<"OrganisationId">();
export const strategyIdSchema = slugSchema.brand<"StrategyId">();
export const unitIdSchema = slugSchema.brand<"UnitId">();
export const elementIdSchema = slugSchema.brand<"ElementId">();
export const stageIdSchema = slugSchema.brand<"StageId">();
export const indicatorIdSchema = slugSchema.brand<"IndicatorId">();

export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type StrategyId = z.infer<typeof strategyIdSchema>;
export type UnitId = z.infer<typeof unitIdSchema>;
export type ElementId = z.infer<typeof elementIdSchema>;
export type StageId = z.infer<typeof stageIdSchema>;
export type IndicatorId = z.infer<typeof indicatorIdSchema>;
