import { namedFindingSchema } from "@miara/domain/named-finding";
import { strategyHeadSchema } from "@miara/domain/strategy-view";
import { z } from "zod";

export const findingListSchema = z.object({
  strategy: strategyHeadSchema,
  findings: z.array(namedFindingSchema),
});
export type FindingList = z.infer<typeof findingListSchema>;
