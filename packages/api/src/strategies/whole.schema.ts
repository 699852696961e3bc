/** A whole strategy, as the admin works on it. */
import type { Strategy } from "@miara/domain/strategy";
import { z } from "zod";

export const wholeStrategySchema = z.object({
  revision: z.int(),
  /** Checked when it was written; checking the thousands of parts of a large one again takes longer than sending it. */
  strategy: z.custom<Strategy>((value) => typeof value === "object" && value !== null),
});
export type WholeStrategy = z.infer<typeof wholeStrategySchema>;
