/** Files that belong to elements: what is known of them. Their bytes are kept elsewhere, by their checksum. */
import { randomUUID } from "node:crypto";

import type { ElementId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { StrategyRef } from "../strategy/strategy-ref.ts";
import type { AttachmentRow } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";

export interface Attachment {
  readonly id: string;
  readonly element: ElementId;
  /** Null: of the element in no one period. */
  readonly period: PeriodLabel | null;
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** ISO moment. */
  readonly at: string;
  /** Null: the operator. */
  readonly account: string | null;
  readonly office: string;
}

/** Of an element, of one period alone where that is given; of all elements where none is. */
export interface AttachmentFilter {
  readonly element?: ElementId;
  readonly period?: PeriodLabel | null;
}

/** What is attached, the earliest first; what was removed is not among it. */
export function listAttachments(
  db: Database | Transaction,
  ref: StrategyRef,
  { element, period }: AttachmentFilter = {},
): Promise<readonly Attachment[]> {
  return withMappedErrors(async () => {
    let query = connectionOf(db)
      .kysely.selectFrom("attachments")
      .selectAll()
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("removed_at", "is", null);
    if (element !== undefined) query = query.where("element_id", "=", element);
    if (period !== undefined) query = query.where("period", period === null ? "is" : "=", period);
    return (await query.orderBy("at").orderBy("id").execute()).map(fromAttachmentRow);
  });
}

/** Null where there is none, or it was removed. */
export function findAttachment(
  db: Database | Transaction,
  ref: StrategyRef,
  id: string,
): Promise<Attachment | null> {
  return withMappedErrors(async () => {
    const row = await connectionOf(db)
      .kysely.selectFrom("attachments")
      .selectAll()
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("id", "=", id)
      .where("removed_at", "is", null)
      .executeTakeFirst();
    return row === undefined ? null : fromAttachmentRow(row);
  });
}

/** Throws `unknown-reference` where there is no such strategy, `text-not-storable`. */
export function addAttachment(
  db: Database | Transaction,
  ref: StrategyRef,
  attachment: Omit<Attachment, "id">,
): Promise<Attachment> {
  return withMappedErrors(async () => {
    const added: Attachment = { ...attachment, id: randomUUID() };
    const row = toAttachmentRow(ref, added);
    requireStorable("attachments", row);
    await connectionOf(db).kysely.insertInto("attachments").values(row).execute();
    return added;
  });
}

/** False where there is none, or it was removed already. Its bytes may be let go where `isContentAttached` says no. */
export function removeAttachment(
  db: Database | Transaction,
  ref: StrategyRef,
  { id, at }: Pick<Attachment, "id" | "at">,
): Promise<boolean> {
  return withMappedErrors(async () => {
    const removed = await connectionOf(db)
      .kysely.updateTable("attachments")
      .set({ removed_at: at })
      .where("organisation_id", "=", ref.organisation)
      .where("strategy_id", "=", ref.strategy)
      .where("id", "=", id)
      .where("removed_at", "is", null)
      .returning("id")
      .execute();
    return removed.length > 0;
  });
}

/** Whether anything in the installation, in whatever strategy, still has these bytes. */
export function isContentAttached(db: Database | Transaction, sha256: string): Promise<boolean> {
  return withMappedErrors(async () => {
    const row = await connectionOf(db)
      .kysely.selectFrom("attachments")
      .select("id")
      .where("sha256", "=", sha256)
      .where("removed_at", "is", null)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  });
}

function toAttachmentRow(ref: StrategyRef, attachment: Attachment): AttachmentRow {
  return {
    organisation_id: ref.organisation,
    strategy_id: ref.strategy,
    id: attachment.id,
    element_id: attachment.element,
    period: attachment.period,
    name: attachment.name,
    type: attachment.type,
    bytes: attachment.bytes,
    sha256: attachment.sha256,
    at: attachment.at,
    account_id: attachment.account,
    office: attachment.office,
    removed_at: null,
  };
}

function fromAttachmentRow(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    element: row.element_id,
    period: row.period,
    name: row.name,
    type: row.type,
    bytes: row.bytes,
    sha256: row.sha256,
    at: row.at,
    account: row.account_id,
    office: row.office,
  };
}
