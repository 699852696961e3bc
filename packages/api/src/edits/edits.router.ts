import { procedure, router } from "../procedure.ts";
import { applyEditsAnswerSchema, applyEditsInputSchema } from "./edits.schema.ts";
import { applyToStrategy } from "./edits.service.ts";

export const editsRouter = router({
  // Not `apply`: tRPC keeps the names of what every function has for itself.
  save: procedure
    .meta({
      right: "report",
      openapi: {
        method: "POST",
        path: "/organisations/{organisation}/strategies/{strategy}/edits",
        summary: "Change a strategy",
        description:
          "A list of edits, each with what its writer saw; written together or not at all. Where something else stands there now, nothing is written and the answer says what stands there and whose it is.",
        tags: ["edits"],
      },
    })
    .input(applyEditsInputSchema)
    .output(applyEditsAnswerSchema)
    .mutation(({ ctx, input }) => applyToStrategy(ctx, input)),
});
