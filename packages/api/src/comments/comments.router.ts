import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import {
  addCommentInputSchema,
  commentListSchema,
  commentSchema,
  commentsInputSchema,
  removeCommentInputSchema,
} from "./comments.schema.ts";
import { listElementComments, removeOwnComment, writeComment } from "./comments.service.ts";

const tags = ["comments"];
const STRATEGY = "/organisations/{organisation}/strategies/{strategy}";

export const commentsRouter = router({
  list: procedure
    .meta({
      right: "read-internal",
      openapi: {
        method: "GET",
        path: `${STRATEGY}/elements/{element}/comments`,
        summary: "List comments on an element",
        description: "From the earliest to the latest; of one that was removed, that it was there.",
        tags,
      },
    })
    .input(commentsInputSchema)
    .output(commentListSchema)
    .query(({ ctx, input }) => listElementComments(ctx, input)),

  add: procedure
    .meta({
      right: "comment",
      openapi: {
        method: "POST",
        path: `${STRATEGY}/elements/{element}/comments`,
        summary: "Comment on an element",
        description: "Seen by those who may read the strategy's inside, never by the public.",
        tags,
      },
    })
    .input(addCommentInputSchema)
    .output(commentSchema)
    .mutation(({ ctx, input }) => writeComment(ctx, input)),

  remove: procedure
    .meta({
      right: "comment",
      openapi: {
        method: "DELETE",
        path: `${STRATEGY}/comments/{id}`,
        summary: "Remove a comment of your own",
        description: "Its text is gone; that it was there stays.",
        tags,
      },
    })
    .input(removeCommentInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeOwnComment(ctx, input)),
});
