/** What people write to each other about an element. */
import { elementIdSchema } from "@miara/domain/ids";
import { isoInstantSchema, periodLabelSchema } from "@miara/domain/period";
import { passageSchema } from "@miara/domain/text";
import { z } from "zod";

import { referenceSchema } from "../reference/reference.schema.ts";

const subjectSchema = referenceSchema.extend({
  element: elementIdSchema,
  period: periodLabelSchema.nullable().default(null).describe("Null: about the element in no one period."),
});

export const commentsInputSchema = referenceSchema.extend({
  element: elementIdSchema,
  period: periodLabelSchema.optional().describe("Left out: of all periods."),
});
export type CommentsInput = z.infer<typeof commentsInputSchema>;

export const commentSchema = z.object({
  id: z.string(),
  element: elementIdSchema,
  period: periodLabelSchema.nullable(),
  author: z.string(),
  office: z.string(),
  at: isoInstantSchema,
  text: z.string().describe("Empty where it was removed."),
  removedAt: isoInstantSchema.nullable(),
  isOwn: z.boolean().describe("Whether the one who asks wrote it."),
});
export type ApiComment = z.infer<typeof commentSchema>;

export const commentListSchema = z.object({ comments: z.array(commentSchema) });
export type CommentList = z.infer<typeof commentListSchema>;

export const addCommentInputSchema = subjectSchema.extend({ text: passageSchema.max(10_000, "too-long") });
export type AddCommentInput = z.infer<typeof addCommentInputSchema>;

export const removeCommentInputSchema = referenceSchema.extend({
  id: z.string().min(1, "empty").max(200, "too-long"),
});
export type RemoveCommentInput = z.infer<typeof removeCommentInputSchema>;
