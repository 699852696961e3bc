import { z } from "zod";

import { procedure, router } from "../procedure.ts";
import { workSchema } from "./work.schema.ts";
import { listAllWork } from "./work.service.ts";

export const workRouter = router({
  list: procedure
    .meta({
      right: "own-account",
      openapi: {
        method: "GET",
        path: "/work",
        summary: "List what waits for you",
        description:
          "Reports that are due, overdue, returned or to be approved, and findings, of every strategy.",
        tags: ["work"],
      },
    })
    .input(z.object({}).optional())
    .output(workSchema)
    .query(({ ctx }) => listAllWork(ctx)),
});
