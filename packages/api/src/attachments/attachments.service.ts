/** What is known of the files of an element. */
import {
  findAttachment,
  listAttachments,
  removeAttachment,
  type Attachment,
} from "@miara/db/attachment-repository";

import { DONE, type Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { openStrategy } from "../rights/guard.ts";
import type {
  ApiAttachment,
  AttachmentList,
  AttachmentsInput,
  RemoveAttachmentInput,
} from "./attachments.schema.ts";

type Context = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** The earliest first. Throws `unknown-strategy`, `unknown-element` and what is missing of the right. */
export async function listElementAttachments(
  context: Context,
  input: AttachmentsInput,
): Promise<AttachmentList> {
  const { organisation, strategy, element, period } = input;
  const reference = { organisation, strategy };
  await openStrategy(context, reference, "read-internal", { element });
  const filter = period === undefined ? { element } : { element, period };
  const attachments = await listAttachments(context.db, reference, filter);
  return { attachments: attachments.map((attachment) => viewAttachment(context, attachment)) };
}

/** Throws `unknown-strategy`, `unknown-attachment` and what is missing of the right. */
export async function removeElementAttachment(context: Context, input: RemoveAttachmentInput): Promise<Done> {
  const { organisation, strategy, id } = input;
  const reference = { organisation, strategy };
  await openStrategy(context, reference, "read-internal");
  const attachment = await findAttachment(context.db, reference, id);
  if (attachment === null) throw new ApiFailure("unknown-attachment");
  const { element, period } = attachment;
  await openStrategy(context, reference, "attach", { element, period });
  await removeAttachment(context.db, reference, { id, at: context.now().toISOString() });
  return DONE;
}

function viewAttachment({ actor }: Context, attachment: Attachment): ApiAttachment {
  const { account, id, element, period, name, type, bytes, at, office } = attachment;
  const isOwn = actor.account === null ? actor.isOperator : actor.account === account;
  return { id, element, period, name, type, bytes, at, office, isOwn };
}
