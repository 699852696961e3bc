/** Files come in and go out: their bytes by whoever serves HTTP, the right and the record here. */
import { addAttachment, findAttachment, type Attachment } from "@miara/db/attachment-repository";
import { elementIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import { titleSchema } from "@miara/domain/text";
import { TRPCError } from "@trpc/server";
import type { z } from "zod";

import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { referenceSchema } from "../reference/reference.schema.ts";
import { openStrategy } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";

type Context = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** Where a file goes. Its name is one line and no path. */
const attachInputSchema = referenceSchema.extend({
  element: elementIdSchema,
  period: periodLabelSchema.nullable(),
  name: titleSchema.max(200, "too-long").regex(/^[^/\\]+$/, "not-a-file-name"),
});
export type AttachInput = z.infer<typeof attachInputSchema>;

/** Where an address says that a file goes. Throws `bad-input`. */
export function readAttachInput(raw: unknown): AttachInput {
  const read = attachInputSchema.safeParse(raw);
  if (!read.success) throw new TRPCError({ code: "BAD_REQUEST", cause: read.error });
  return read.data;
}

/** Throws what is missing of the right to attach it, before any byte is read. */
export async function requireAttaching(context: Context, input: AttachInput): Promise<void> {
  const { organisation, strategy, element, period } = input;
  await openStrategy(context, { organisation, strategy }, "attach", { element, period });
}

/** Records a file whose bytes are stored. Throws as `requireAttaching`: a round may have been closed meanwhile. */
export async function recordAttachment(
  context: Context,
  input: AttachInput,
  file: Pick<Attachment, "type" | "bytes" | "sha256">,
): Promise<{ readonly id: string }> {
  const { organisation, strategy, element, period, name } = input;
  const reference = { organisation, strategy };
  const held = await openStrategy(context, reference, "attach", { element, period });
  const { actor, db, now } = context;
  const { id } = await addAttachment(db, reference, {
    element,
    period,
    name,
    ...file,
    at: now().toISOString(),
    account: actor.account,
    office: officeOf(actor, held.strategy),
  });
  return { id };
}

/** A file that may be given out. Throws `unknown-strategy`, `unknown-attachment` and what is missing of the right. */
export async function openAttachment(
  context: Context,
  { organisation, strategy, id }: z.infer<typeof referenceSchema> & { readonly id: string },
): Promise<Attachment> {
  const reference = { organisation, strategy };
  await openStrategy(context, reference, "read-internal");
  const attachment = await findAttachment(context.db, reference, id);
  if (attachment === null) throw new ApiFailure("unknown-attachment");
  return attachment;
}
