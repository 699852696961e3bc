import { procedure, router } from "../procedure.ts";
import { referenceSchema } from "../reference/reference.schema.ts";
import {
  asKnownInputSchema,
  asKnownSchema,
  compareInputSchema,
  comparisonSchema,
  publishedInputSchema,
  publishedSchema,
  verificationSchema,
} from "./history.schema.ts";
import { compareMoments, readAsKnown, readPublished, verifyHistory } from "./history.service.ts";

const right = "read-internal";
const tags = ["history"];
const STRATEGY = "/organisations/{organisation}/strategies/{strategy}";

export const historyRouter = router({
  asKnown: procedure
    .meta({
      right,
      openapi: {
        method: "GET",
        path: `${STRATEGY}/as-known`,
        summary: "Read a strategy as it was known at a moment",
        description: "Rebuilt from the log of changes; exact.",
        tags,
      },
    })
    .input(asKnownInputSchema)
    .output(asKnownSchema)
    .query(({ ctx, input }) => readAsKnown(ctx, input)),

  compare: procedure
    .meta({ right, notRest: "two readings of `as-known` say the same" })
    .input(compareInputSchema)
    .output(comparisonSchema)
    .query(({ ctx, input }) => compareMoments(ctx, input)),

  published: procedure
    .meta({
      right,
      openapi: {
        method: "GET",
        path: `${STRATEGY}/rounds/{period}/published`,
        summary: "Read a closed round as it was published, beside what is known today",
        description: "Every element with both figures, and the restatements since with their reasons.",
        tags,
      },
    })
    .input(publishedInputSchema)
    .output(publishedSchema)
    .query(({ ctx, input }) => readPublished(ctx, input)),

  verify: procedure
    .meta({
      right,
      openapi: {
        method: "GET",
        path: `${STRATEGY}/verification`,
        summary: "Verify the log of changes",
        description: "Whether the log still is as it was written, by the chain of its checksums.",
        tags,
      },
    })
    .input(referenceSchema)
    .output(verificationSchema)
    .query(({ ctx, input }) => verifyHistory(ctx, input)),
});
