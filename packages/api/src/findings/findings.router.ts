import { procedure, router } from "../procedure.ts";
import { asOfReferenceSchema } from "../reference/reference.schema.ts";
import { findingListSchema } from "./findings.schema.ts";
import { listFindings } from "./findings.service.ts";

export const findingsRouter = router({
  list: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/findings",
        summary: "List what a person should look at",
        description: "Quality findings, each with its code, severity, place and the numbers in it.",
        tags: ["findings"],
      },
    })
    .input(asOfReferenceSchema)
    .output(findingListSchema)
    .query(({ ctx, input }) => listFindings(ctx, input)),
});
