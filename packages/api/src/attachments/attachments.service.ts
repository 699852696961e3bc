import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { AttachmentList, AttachmentsInput, RemoveAttachmentInput } from "./attachments.schema.ts";

export function listElementAttachments(
  _context: ApiContext,
  _input: AttachmentsInput,
): Promise<AttachmentList> {
  throw new ApiFailure("bad-request");
}

export function removeElementAttachment(_context: ApiContext, _input: RemoveAttachmentInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
