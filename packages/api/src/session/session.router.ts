import { z } from "zod";

import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import { meSchema } from "./session.schema.ts";
import { describeMe, revokeOwnToken } from "./session.service.ts";

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

  revokeToken: procedure
    .meta({
      right: "own-account",
      openapi: {
        method: "DELETE",
        path: "/session",
        summary: "Give up the token",
        description: "The token that the request bears lets nobody in any more: how a program signs out.",
        tags: ["session"],
      },
    })
    .input(z.object({}).optional())
    .output(doneSchema)
    .mutation(({ ctx }) => revokeOwnToken(ctx)),
});
