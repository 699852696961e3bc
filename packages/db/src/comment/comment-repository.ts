/** What people write to each other about an element. */
import { randomUUID } from "node:crypto";

import type { ElementId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { CommentRow } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";

export interface Comment {
  readonly id: string;
  readonly element: ElementId;
  /** Null: about the element in no one period. */
  readonly period: PeriodLabel | null;
  /** Null: the operator. */
  readonly account: string | null;
  readonly author: string;
  readonly office: string;
  /** ISO moment. */
  readonly at: string;
  /** Empty once it was removed. */
  readonly text: string;
  readonly removedAt: string | null;
}

/** Whose comments: of an element; of one period alone where that is given. */
export interface CommentFilter {
  readonly element: ElementId;
  readonly period?: PeriodLabel | null;
}

/** The comments on an element, the earliest first, with those that were removed. */
export function listComments(
  db: Database | Transaction,
  ref: StrategyRef,
  { element, period }: CommentFilter,
): Promise<readonly Comment[]> {
  return withMappedErrors(async () => {
    let query = connectionOf(db)
      .kysely.selectFrom("comments")
      .selectAll()
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("element_id", "=", element);
    if (period !== undefined) query = query.where("period", period === null ? "is" : "=", period);
    return (await query.orderBy("at").orderBy("id").execute()).map(fromCommentRow);
  });
}

/** A comment, also one that was removed; null where there is none. */
export function findComment(
  db: Database | Transaction,
  ref: StrategyRef,
  id: string,
): Promise<Comment | null> {
  return withMappedErrors(async () => {
    const row = await connectionOf(db)
      .kysely.selectFrom("comments")
      .selectAll()
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("id", "=", id)
      .executeTakeFirst();
    return row === undefined ? null : fromCommentRow(row);
  });
}

/** Throws `unknown-reference` where there is no such strategy, `text-not-storable`. */
export function addComment(
  db: Database | Transaction,
  ref: StrategyRef,
  comment: Omit<Comment, "id" | "removedAt">,
): Promise<Comment> {
  return withMappedErrors(async () => {
    const added: Comment = { ...comment, id: randomUUID(), removedAt: null };
    const row = toCommentRow(ref, added);
    requireStorable("comments", row);
    await connectionOf(db).kysely.insertInto("comments").values(row).execute();
    return added;
  });
}

/** Blanks a comment: that somebody wrote something stays. False where there is none, or it was removed already. */
export function removeComment(
  db: Database | Transaction,
  ref: StrategyRef,
  { id, at }: Pick<Comment, "id" | "at">,
): Promise<boolean> {
  return withMappedErrors(async () => {
    const removed = await connectionOf(db)
      .kysely.updateTable("comments")
      .set({ text: "", removed_at: at })
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("id", "=", id)
      .where("removed_at", "is", null)
      .returning("id")
      .execute();
    return removed.length > 0;
  });
}

function toCommentRow(ref: StrategyRef, comment: Comment): CommentRow {
  return {
    organisation_id: ref.organisation,
    strategy_id: ref.strategy,
    id: comment.id,
    element_id: comment.element,
    period: comment.period,
    account_id: comment.account,
    author: comment.author,
    office: comment.office,
    at: comment.at,
    text: comment.text,
    removed_at: comment.removedAt,
  };
}

function fromCommentRow(row: CommentRow): Comment {
  return {
    id: row.id,
    element: row.element_id,
    period: row.period,
    account: row.account_id,
    author: row.author,
    office: row.office,
    at: row.at,
    text: row.text,
    removedAt: row.removed_at,
  };
}
