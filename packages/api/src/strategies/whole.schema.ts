/** A whole strategy, as the admin works on it. */
import { strategySchema } from "@miara/domain/strategy";
import { z } from "zod";

export const wholeStrategySchema = z.object({ revision: z.int(), strategy: strategySchema });
export type WholeStrategy = z.infer<typeof wholeStrategySchema>;
