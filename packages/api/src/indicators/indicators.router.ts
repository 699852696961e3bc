import { indicatorListViewSchema } from "@miara/domain/indicator-list-view";
import { indicatorPageViewSchema } from "@miara/domain/indicator-page-view";

import { procedure, router } from "../procedure.ts";
import { asOfReferenceSchema } from "../reference/reference.schema.ts";
import { indicatorInputSchema } from "./indicators.schema.ts";
import { listIndicators, readIndicatorPage } from "./indicators.service.ts";

const tags = ["indicators"];

export const indicatorsRouter = router({
  list: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/indicators",
        summary: "List the indicators of a strategy",
        description:
          "Each with its last value, change, status, what its trend says, and how old the value is as of a period.",
        tags,
      },
    })
    .input(asOfReferenceSchema)
    .output(indicatorListViewSchema)
    .query(({ ctx, input }) => listIndicators(ctx, input)),

  get: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/indicators/{indicator}",
        summary: "Read one indicator with what its numbers say",
        description:
          "Definition, values with gaps and breaks, baselines and targets, trend, forecast with interval and chance, what each method says, the parts of a computed one, and findings.",
        tags,
      },
    })
    .input(indicatorInputSchema)
    .output(indicatorPageViewSchema)
    .query(({ ctx, input }) => readIndicatorPage(ctx, input)),
});
