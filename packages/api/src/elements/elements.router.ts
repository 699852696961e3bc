import { cardViewSchema } from "@miara/domain/card-view";

import { procedure, router } from "../procedure.ts";
import { cardInputSchema } from "./elements.schema.ts";
import { readCard } from "./elements.service.ts";

export const elementsRouter = router({
  card: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/elements/{element}",
        summary: "Read one element with all of its card",
        description:
          "Figures, stages by periods, leads, partners, indicators with their values and changes, costs and findings.",
        tags: ["elements"],
      },
    })
    .input(cardInputSchema)
    .output(cardViewSchema)
    .query(({ ctx, input }) => readCard(ctx, input)),
});
