import { periodLabelSchema } from "@miara/domain/period";
import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, elementId, REF, refOf, sampleStrategy } from "../../test/sample-strategy.ts";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import { deleteStrategy, saveStrategy } from "../strategy/strategy-repository.ts";
import { addComment, type Comment, findComment, listComments, removeComment } from "./comment-repository.ts";

const GOAL = elementId("cel");
const PERIOD = periodLabelSchema.parse("2010");

const WRITTEN: Omit<Comment, "id" | "removedAt"> = {
  element: GOAL,
  period: PERIOD,
  account: "konto-1",
  author: "urzad@example.org",
  office: "Wydział Promocji",
  at: "2015-01-02T03:04:05.000Z",
  text: "Skąd ta wartość?\n🏙️",
};

async function openWithStrategy(engine: (typeof ENGINES)[number]): Promise<Database> {
  const db = await openTestDatabase(engine);
  await inTransaction(db, (tx) => saveStrategy(tx, sampleStrategy(), CHANGE));
  return db;
}

describe.each(ENGINES)("comments on %s", (engine) => {
  it("come back as they were written, the earliest first, of one period or of all", async () => {
    const db = await openWithStrategy(engine);
    const later = await addComment(db, REF, { ...WRITTEN, at: "2015-01-03T00:00:00.000Z", period: null });
    const first = await addComment(db, REF, WRITTEN);
    await addComment(db, REF, { ...WRITTEN, element: elementId("zadanie-1") });

    expect(first).toEqual({ ...WRITTEN, id: first.id, removedAt: null });
    expect(await listComments(db, REF, { element: GOAL })).toEqual([first, later]);
    expect(await listComments(db, REF, { element: GOAL, period: PERIOD })).toEqual([first]);
    expect(await listComments(db, REF, { element: GOAL, period: null })).toEqual([later]);
    expect(await findComment(db, REF, later.id)).toEqual(later);
  });

  it("are removed once, and leave their place", async () => {
    const db = await openWithStrategy(engine);
    const { id } = await addComment(db, REF, WRITTEN);
    const at = "2015-02-01T00:00:00.000Z";

    expect(await removeComment(db, refOf("leszno", "inna"), { id, at })).toBe(false);
    expect(await removeComment(db, REF, { id, at })).toBe(true);
    expect(await removeComment(db, REF, { id, at: CHANGE.at })).toBe(false);

    expect(await findComment(db, REF, id)).toEqual({ ...WRITTEN, id, text: "", removedAt: at });
  });

  it("belong to a strategy and go with it", async () => {
    const db = await openWithStrategy(engine);
    await expect(addComment(db, refOf("leszno", "brak"), WRITTEN)).rejects.toMatchObject({
      code: "unknown-reference",
    });
    await expect(addComment(db, REF, { ...WRITTEN, text: "a\0" })).rejects.toMatchObject({
      code: "text-not-storable",
    });
    await addComment(db, REF, WRITTEN);

    await inTransaction(db, (tx) => deleteStrategy(tx, REF, CHANGE));

    expect(await listComments(db, REF, { element: GOAL })).toEqual([]);
  });
});
