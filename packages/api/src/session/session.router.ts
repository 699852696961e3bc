import { z } from "zod";

import { procedure, router } from "../procedure.ts";
import { meSchema } from "./session.schema.ts";
import { describeMe } from "./session.service.ts";

export const sessionRouter = router({
  me: procedure
    .meta({
      right: "anyone",
      openapi: {
        method: "GET",
        path: "/session",
        summary: "Read who is signed in",
        description:
          "The account that the session or the token stands for, with its roles; null for the public.",
        tags: ["session"],
      },
    })
    .input(z.object({}).optional())
    .output(meSchema)
    .query(({ ctx }) => describeMe(ctx)),
});
