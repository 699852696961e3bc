import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import {
  attachmentListSchema,
  attachmentsInputSchema,
  removeAttachmentInputSchema,
} from "./attachments.schema.ts";
import { listElementAttachments, removeElementAttachment } from "./attachments.service.ts";

const tags = ["attachments"];
const STRATEGY = "/organisations/{organisation}/strategies/{strategy}";

export const attachmentsRouter = router({
  list: procedure
    .meta({
      right: "read-internal",
      openapi: {
        method: "GET",
        path: `${STRATEGY}/elements/{element}/attachments`,
        summary: "List the files of an element",
        description: "Each is fetched from /api/attachments/{organisation}/{strategy}/{id}.",
        tags,
      },
    })
    .input(attachmentsInputSchema)
    .output(attachmentListSchema)
    .query(({ ctx, input }) => listElementAttachments(ctx, input)),

  remove: procedure
    .meta({
      right: "attach",
      openapi: {
        method: "DELETE",
        path: `${STRATEGY}/attachments/{id}`,
        summary: "Remove a file",
        description: "It is not given out any more.",
        tags,
      },
    })
    .input(removeAttachmentInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeElementAttachment(ctx, input)),
});
