import { explanationSchema } from "@miara/domain/explanation";

import { procedure, router } from "../procedure.ts";
import { explanationInputSchema } from "./explanations.schema.ts";
import { readExplanation } from "./explanations.service.ts";

export const explanationsRouter = router({
  get: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/explanation",
        summary: "Explain a figure",
        description:
          "The method, each child or stage cell with its weight, share and contribution, and what was left out and why.",
        tags: ["explanations"],
      },
    })
    .input(explanationInputSchema)
    .output(explanationSchema)
    .query(({ ctx, input }) => readExplanation(ctx, input)),
});
