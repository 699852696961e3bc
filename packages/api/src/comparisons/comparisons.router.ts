import { periodComparisonViewSchema } from "@miara/domain/period-comparison-view";

import { procedure, router } from "../procedure.ts";
import { comparePeriodsInputSchema } from "./comparisons.schema.ts";
import { comparePeriods } from "./comparisons.service.ts";

export const comparisonsRouter = router({
  periods: procedure
    .meta({
      right: "read",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/comparison",
        summary: "Compare two periods",
        description:
          "The figures of every element as of two periods and the values of every indicator in them, side by side, with the exact difference of each. A gap, a missing value and 0 are told apart.",
        tags: ["comparisons"],
      },
    })
    .input(comparePeriodsInputSchema)
    .output(periodComparisonViewSchema)
    .query(({ ctx, input }) => comparePeriods(ctx, input)),
});
