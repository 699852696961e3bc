import { procedure, router } from "../procedure.ts";
import { referenceSchema } from "../reference/reference.schema.ts";
import { exportAnswerSchema, importAnswerSchema, importInputSchema } from "./exchange.schema.ts";
import { exportStrategy, importStrategy } from "./exchange.service.ts";

export const exchangeRouter = router({
  export: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/export",
        summary: "Export a strategy",
        description: "The whole strategy in Miara's own JSON; importing it back changes nothing.",
        tags: ["exchange"],
      },
    })
    .input(referenceSchema)
    .output(exportAnswerSchema)
    .query(({ ctx, input }) => exportStrategy(ctx, input)),

  import: procedure
    .meta({
      right: "import",
      openapi: {
        method: "POST",
        path: "/imports",
        summary: "Import a strategy from files",
        description:
          "Reads and checks every file, then saves the strategy and its change event in one transaction. A dry run writes nothing.",
        tags: ["exchange"],
      },
    })
    .input(importInputSchema)
    .output(importAnswerSchema)
    .mutation(({ ctx, input }) => importStrategy(ctx, input)),
});
