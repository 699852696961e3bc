import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type {
  AddCommentInput,
  ApiComment,
  CommentList,
  CommentsInput,
  RemoveCommentInput,
} from "./comments.schema.ts";

export function listElementComments(_context: ApiContext, _input: CommentsInput): Promise<CommentList> {
  throw new ApiFailure("bad-request");
}

export function writeComment(_context: ApiContext, _input: AddCommentInput): Promise<ApiComment> {
  throw new ApiFailure("bad-request");
}

export function removeOwnComment(_context: ApiContext, _input: RemoveCommentInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
