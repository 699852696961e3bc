import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, elementId, REF, sampleStrategy } from "../../test/sample-strategy.ts";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import { saveStrategy } from "../strategy/strategy-repository.ts";
import {
  addAttachment,
  type Attachment,
  findAttachment,
  isContentAttached,
  listAttachments,
  removeAttachment,
} from "./attachment-repository.ts";

const FILE: Omit<Attachment, "id"> = {
  element: elementId("zadanie-1"),
  period: null,
  name: "protokół odbioru.pdf",
  type: "application/pdf",
  bytes: 20_971_520,
  sha256: "ab".repeat(32),
  at: "2015-01-02T03:04:05.000Z",
  account: null,
  office: "Wydział Promocji",
};

async function openWithStrategy(engine: (typeof ENGINES)[number]): Promise<Database> {
  const db = await openTestDatabase(engine);
  await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
  return db;
}

describe.each(ENGINES)("attachments on %s", (engine) => {
  it("come back as they were kept, of one element or of all", async () => {
    const db = await openWithStrategy(engine);
    const file = await addAttachment(db, REF, FILE);
    const other = await addAttachment(db, REF, { ...FILE, element: elementId("cel"), at: CHANGE.at });

    expect(file).toEqual({ ...FILE, id: file.id });
    expect(await listAttachments(db, REF)).toEqual([other, file]);
    expect(await listAttachments(db, REF, { element: FILE.element, period: null })).toEqual([file]);
    expect(await findAttachment(db, REF, file.id)).toEqual(file);
  });

  it("are not found once they were removed", async () => {
    const db = await openWithStrategy(engine);
    const { id } = await addAttachment(db, REF, FILE);

    expect(await removeAttachment(db, REF, { id, at: CHANGE.at })).toBe(true);
    expect(await removeAttachment(db, REF, { id, at: CHANGE.at })).toBe(false);

    expect(await findAttachment(db, REF, id)).toBeNull();
    expect(await listAttachments(db, REF)).toEqual([]);
  });

  it("keep their bytes for as long as one of them has them", async () => {
    const db = await openWithStrategy(engine);
    const [first, second] = [await addAttachment(db, REF, FILE), await addAttachment(db, REF, FILE)];

    await removeAttachment(db, REF, { id: first.id, at: CHANGE.at });
    expect(await isContentAttached(db, FILE.sha256)).toBe(true);

    await removeAttachment(db, REF, { id: second.id, at: CHANGE.at });
    expect(await isContentAttached(db, FILE.sha256)).toBe(false);
  });
});
