/** What people write to each other about an element. */
import {
  addComment,
  findComment,
  listComments,
  removeComment,
  type Comment,
} from "@miara/db/comment-repository";

import { DONE, type Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { openStrategy } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import type {
  AddCommentInput,
  ApiComment,
  CommentList,
  CommentsInput,
  RemoveCommentInput,
} from "./comments.schema.ts";

type Context = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** The earliest first. Throws `unknown-strategy`, `unknown-element` and what is missing of the right. */
export async function listElementComments(context: Context, input: CommentsInput): Promise<CommentList> {
  const { organisation, strategy, element, period } = input;
  const reference = { organisation, strategy };
  await openStrategy(context, reference, "read-internal", { element });
  const filter = period === undefined ? { element } : { element, period };
  const comments = await listComments(context.db, reference, filter);
  return { comments: comments.map((comment) => viewComment(context, comment)) };
}

/** Throws as `listElementComments`. */
export async function writeComment(context: Context, input: AddCommentInput): Promise<ApiComment> {
  const { organisation, strategy, element, period, text } = input;
  const reference = { organisation, strategy };
  const held = await openStrategy(context, reference, "comment", { element, period });
  const { actor, db, now } = context;
  const comment = await addComment(db, reference, {
    element,
    period,
    account: actor.account,
    author: actor.name,
    office: officeOf(actor, held.strategy),
    at: now().toISOString(),
    text,
  });
  return viewComment(context, comment);
}

/** One's own. Throws `unknown-strategy`, `unknown-comment`, `not-yours` and what is missing of the right. */
export async function removeOwnComment(context: Context, input: RemoveCommentInput): Promise<Done> {
  const { organisation, strategy, id } = input;
  const reference = { organisation, strategy };
  await openStrategy(context, reference, "read-internal");
  const comment = await findComment(context.db, reference, id);
  if (comment === null || comment.removedAt !== null) throw new ApiFailure("unknown-comment");
  await openStrategy(context, reference, "comment", { element: comment.element });
  if (!isOwn(context, comment)) throw new ApiFailure("not-yours");
  await removeComment(context.db, reference, { id, at: context.now().toISOString() });
  return DONE;
}

function viewComment(context: Context, comment: Comment): ApiComment {
  const { id, element, period, author, office, at, text, removedAt } = comment;
  return { id, element, period, author, office, at, text, removedAt, isOwn: isOwn(context, comment) };
}

function isOwn({ actor }: Context, { account }: Pick<Comment, "account">): boolean {
  return actor.account === null ? actor.isOperator : actor.account === account;
}
