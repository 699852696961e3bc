import { treeViewSchema } from "@miara/domain/tree-view";
import { z } from "zod";

import { procedure, router } from "../procedure.ts";
import { asOfReferenceSchema } from "../reference/reference.schema.ts";
import { strategyListSchema } from "./strategies.schema.ts";
import { listAll, readTree } from "./strategies.service.ts";

export const strategiesRouter = router({
  list: procedure
    .meta({
      openapi: {
        method: "GET",
        path: "/strategies",
        summary: "List strategies",
        description:
          "Every strategy of the installation with its organisation, revision and number of elements.",
        tags: ["strategies"],
        protect: false,
      },
    })
    .input(z.object({}).optional())
    .output(strategyListSchema)
    .query(({ ctx }) => listAll(ctx)),

  tree: procedure
    .meta({
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/tree",
        summary: "Read the whole hierarchy with its figures",
        description:
          "Every element after its parent, with progress, plan to date, schedule index, coverage and status as of a period.",
        tags: ["strategies"],
        protect: false,
      },
    })
    .input(asOfReferenceSchema)
    .output(treeViewSchema)
    .query(({ ctx, input }) => readTree(ctx, input)),
});
