import { procedure, router } from "../procedure.ts";
import { changeListSchema, changesInputSchema } from "./changes.schema.ts";
import { listChanges } from "./changes.service.ts";

export const changesRouter = router({
  list: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/changes",
        summary: "List changes",
        description: "Who changed the strategy, when and why, from the latest to the earliest.",
        tags: ["changes"],
      },
    })
    .input(changesInputSchema)
    .output(changeListSchema)
    .query(({ ctx, input }) => listChanges(ctx, input)),
});
