import { procedure, router } from "../procedure.ts";
import { searchAnswerSchema, searchInputSchema } from "./search.schema.ts";
import { findElements } from "./search.service.ts";

export const searchRouter = router({
  find: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/search",
        summary: "Search a strategy",
        description:
          "Elements whose number, title, lead, indicators or texts bear every word of the query, in the order of the plan.",
        tags: ["search"],
      },
    })
    .input(searchInputSchema)
    .output(searchAnswerSchema)
    .query(({ ctx, input }) => findElements(ctx, input)),
});
