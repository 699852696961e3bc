/** Files that belong to an element. Their bytes go by `PUT` and `GET /api/attachments/…`. */
import { elementIdSchema } from "@miara/domain/ids";
import { isoInstantSchema, periodLabelSchema } from "@miara/domain/period";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

export const attachmentsInputSchema = referenceSchema.extend({
  element: elementIdSchema,
  period: periodLabelSchema.optional().describe("Left out: of all periods."),
});
export type AttachmentsInput = z.infer<typeof attachmentsInputSchema>;

export const attachmentSchema = z.object({
  id: z.string(),
  element: elementIdSchema,
  period: periodLabelSchema.nullable(),
  name: z.string(),
  type: z.string().describe("Its media type, `application/pdf`."),
  bytes: z.int(),
  at: isoInstantSchema,
  office: z.string(),
  isOwn: z.boolean().describe("Whether the one who asks attached it."),
});
export type ApiAttachment = z.infer<typeof attachmentSchema>;

export const attachmentListSchema = z.object({ attachments: z.array(attachmentSchema) });
export type AttachmentList = z.infer<typeof attachmentListSchema>;

export const removeAttachmentInputSchema = referenceSchema.extend({
  id: z.string().min(1, "empty").max(200, "too-long"),
});
export type RemoveAttachmentInput = z.infer<typeof removeAttachmentInputSchema>;
