/** The head of a strategy: what every page about it begins with. */
import { z } from "zod";

import { levelSchema } from "../hierarchy/level.ts";
import { isoInstantSchema, periodLabelSchema, periodSchema } from "../period/period.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { statusRuleSchema } from "../status/status.ts";
import { strategyIdSchema } from "../strategy/ids.ts";
import { organisationSchema } from "../strategy/strategy.ts";
import { languageSchema } from "../text/text.ts";

export const strategyHeadSchema = z.object({
  id: strategyIdSchema,
  organisation: organisationSchema,
  title: z.string(),
  description: z.string().nullable(),
  language: languageSchema,
  currency: z.string(),
  levels: z.array(levelSchema),
  /** From the earliest to the latest: what "as of" can be set to. */
  periods: z.array(periodSchema),
  /** The period up to which the figures count; null: all. */
  asOf: periodLabelSchema.nullable(),
  missingAsZero: z.boolean(),
  statusRules: z.array(statusRuleSchema),
  changedAt: isoInstantSchema.nullable(),
});
export type StrategyHead = z.infer<typeof strategyHeadSchema>;

export function viewHead(assessed: AssessedStrategy): StrategyHead {
  const { strategy } = assessed;
  return {
    id: strategy.id,
    organisation: strategy.organisation,
    title: strategy.title,
    description: strategy.description,
    language: strategy.language,
    currency: strategy.currency,
    levels: strategy.levels,
    periods: [...assessed.calendar.declared],
    asOf: assessed.asOf?.label ?? null,
    missingAsZero: strategy.settings.missingAsZero,
    statusRules: strategy.settings.statusRules,
    changedAt: strategy.changedAt,
  };
}
