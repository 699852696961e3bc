import { progressCourseViewSchema } from "@miara/domain/progress-course-view";
import { treeViewSchema } from "@miara/domain/tree-view";
import { z } from "zod";

import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import { asOfReferenceSchema, referenceSchema } from "../reference/reference.schema.ts";
import { createStrategyInputSchema, removeStrategyInputSchema } from "./create.schema.ts";
import { createStrategy, removeStrategy } from "./create.service.ts";
import { strategyListSchema } from "./strategies.schema.ts";
import { listAll, readCourse, readTree } from "./strategies.service.ts";
import { wholeStrategySchema } from "./whole.schema.ts";
import { readWhole } from "./whole.service.ts";

const tags = ["strategies"];

export const strategiesRouter = router({
  list: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/strategies",
        summary: "List strategies",
        description:
          "Every strategy that you may read, with its organisation, revision and number of elements.",
        tags,
      },
    })
    .input(z.object({}).optional())
    .output(strategyListSchema)
    .query(({ ctx }) => listAll(ctx)),

  tree: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/tree",
        summary: "Read the whole hierarchy with its figures",
        description:
          "Every element after its parent, with progress, plan to date, schedule index, coverage and status as of a period.",
        tags,
      },
    })
    .input(asOfReferenceSchema)
    .output(treeViewSchema)
    .query(({ ctx, input }) => readTree(ctx, input)),

  course: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/course",
        summary: "Read the progress of all elements period by period",
        description:
          "From the earliest period to the one asked for, with the period that changes are counted from: the last closed one, else the one before.",
        tags,
      },
    })
    .input(asOfReferenceSchema)
    .output(progressCourseViewSchema)
    .query(({ ctx, input }) => readCourse(ctx, input)),

  whole: procedure
    .meta({ right: "read-internal", notRest: "`exchange.export` is its REST form" })
    .input(referenceSchema)
    .output(wholeStrategySchema)
    .query(({ ctx, input }) => readWhole(ctx, input)),

  create: procedure
    .meta({
      right: "import",
      openapi: {
        method: "POST",
        path: "/strategies",
        summary: "Begin a strategy",
        description: "An empty one, with its levels and periods.",
        tags,
      },
    })
    .input(createStrategyInputSchema)
    .output(referenceSchema)
    .mutation(({ ctx, input }) => createStrategy(ctx, input)),

  remove: procedure
    .meta({
      right: "remove-strategy",
      openapi: {
        method: "DELETE",
        path: "/organisations/{organisation}/strategies/{strategy}",
        summary: "Remove a strategy",
        description: "With all that belongs to it; the log of its changes stays.",
        tags,
      },
    })
    .input(removeStrategyInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeStrategy(ctx, input)),
});
