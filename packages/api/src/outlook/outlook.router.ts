import { outlookViewSchema } from "@miara/domain/outlook-view";

import { procedure, router } from "../procedure.ts";
import { outlookInputSchema } from "./outlook.schema.ts";
import { readOutlook } from "./outlook.service.ts";

export const outlookRouter = router({
  get: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/outlook",
        summary: "Look behind and ahead of a figure",
        description:
          "When a task will be complete at its pace, by its earned schedule; and the same progress under equal, declared and by-budget weights.",
        tags: ["outlook"],
      },
    })
    .input(outlookInputSchema)
    .output(outlookViewSchema)
    .query(({ ctx, input }) => readOutlook(ctx, input)),
});
