import { elementSchema } from "@miara/domain/element";
import { periodLabelSchema } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import {
  asSaved,
  CHANGE,
  emptyElement,
  emptyStrategy,
  REF,
  refOf,
  sampleStrategy,
  withActual,
  withElements,
} from "../../test/sample-strategy.ts";
import { connectionOf, type Database } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import {
  type Change,
  deleteStrategy,
  findRevision,
  listStrategies,
  loadStrategy,
  type SaveResult,
  saveStrategy,
} from "./strategy-repository.ts";

const LATER: Change = {
  actor: "Analityk",
  account: "konto-1",
  office: "Wydział Promocji",
  at: "2015-01-02T03:04:05.000Z",
  reason: "Korekta",
};

function save(db: Database, strategy: Strategy, change: Change = CHANGE): Promise<SaveResult> {
  return inTransaction(db, (tx) => saveStrategy(tx, strategy, change));
}

describe.each(ENGINES)("strategies on %s", (engine) => {
  it("gives back what was saved, every field and every order", async () => {
    const db = await openTestDatabase(engine);

    expect(await save(db, sampleStrategy())).toEqual({
      ok: true,
      revision: 1,
      at: CHANGE.at,
      isChanged: true,
    });

    expect(await loadStrategy(db, REF)).toStrictEqual({ strategy: sampleStrategy(), revision: 1 });
  });

  it("keeps a strategy without elements", async () => {
    const db = await openTestDatabase(engine);

    await save(db, emptyStrategy());

    expect((await loadStrategy(db, refOf("leszno", "pusta")))?.strategy).toStrictEqual(emptyStrategy());
  });

  it("sets the moment of the change", async () => {
    const db = await openTestDatabase(engine);

    await save(db, { ...sampleStrategy(), changedAt: null }, LATER);

    expect((await loadStrategy(db, REF))?.strategy.changedAt).toBe(LATER.at);
  });

  it("finds nothing where nothing is", async () => {
    const db = await openTestDatabase(engine);

    expect(await loadStrategy(db, REF)).toBeNull();
    expect(await findRevision(db, REF)).toBeNull();
    expect(await listStrategies(db)).toEqual([]);
  });

  it("replaces a strategy by another of the same name", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());
    const other = { ...emptyStrategy(), id: REF.strategy, changedAt: LATER.at };

    expect(await save(db, other, LATER)).toEqual({ ok: true, revision: 2, at: LATER.at, isChanged: true });
    expect(await loadStrategy(db, REF)).toStrictEqual({ strategy: other, revision: 2 });

    const back = await save(db, sampleStrategy());
    expect(await loadStrategy(db, REF)).toStrictEqual({
      strategy: asSaved(sampleStrategy(), back),
      revision: 3,
    });
  });

  it("writes nothing when nothing has changed", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());

    expect(await save(db, sampleStrategy(), LATER)).toEqual({
      ok: true,
      revision: 1,
      at: CHANGE.at,
      isChanged: false,
    });

    expect(await loadStrategy(db, REF)).toStrictEqual({ strategy: sampleStrategy(), revision: 1 });
  });

  it("keeps a new order of elements, stages, cells and leads", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());
    const turned = structuredClone(sampleStrategy());
    turned.elements.reverse();
    for (const element of turned.elements) {
      element.leads.reverse();
      element.stages.reverse();
      element.indicators.reverse();
      for (const stage of element.stages) stage.cells.reverse();
    }

    const saved = await save(db, turned);

    expect((await loadStrategy(db, REF))?.strategy).toStrictEqual(asSaved(turned, saved));
  });

  it("keeps what has moved to another element when the old one goes", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());
    const [full, goal, empty] = sampleStrategy().elements;
    if (full === undefined || goal === undefined || empty === undefined) throw new Error("no sample");
    const moved = withElements(sampleStrategy(), [
      goal,
      { ...empty, stages: full.stages, indicators: full.indicators },
    ]);

    const saved = await save(db, moved);

    expect((await loadStrategy(db, REF))?.strategy).toStrictEqual(asSaved(moved, saved));
  });

  it("keeps the children of an element that goes when they have another parent", async () => {
    const db = await openTestDatabase(engine);
    const element = (id: string, parent: string | null): Strategy["elements"][number] =>
      elementSchema.parse(emptyElement(id, parent));
    await save(
      db,
      withElements(sampleStrategy(), [element("a", null), element("b", null), element("c", "a")]),
    );
    const moved = withElements(sampleStrategy(), [element("b", null), element("c", "b")]);

    const saved = await save(db, moved);

    expect((await loadStrategy(db, REF))?.strategy).toStrictEqual(asSaved(moved, saved));
  });

  it("refuses a save from a stale revision and says whose stands there", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());
    await save(db, withActual(sampleStrategy(), "7"), LATER);

    const stale = { ...CHANGE, expectedRevision: 1 };
    expect(await save(db, withActual(sampleStrategy(), "9"), stale)).toEqual({
      ok: false,
      conflict: { revision: 2, changedAt: LATER.at, actor: LATER.actor },
    });
    expect((await loadStrategy(db, REF))?.revision).toBe(2);

    const fresh = { ...CHANGE, expectedRevision: 2 };
    expect(await save(db, withActual(sampleStrategy(), "9"), fresh)).toMatchObject({ ok: true, revision: 3 });
  });

  it("refuses a new strategy where one is, and a changed one where none is", async () => {
    const db = await openTestDatabase(engine);
    const none = { revision: null, changedAt: null, actor: null };

    const expecting = (expectedRevision: number | null): Change => ({ ...CHANGE, expectedRevision });
    expect(await save(db, sampleStrategy(), expecting(4))).toEqual({ ok: false, conflict: none });
    expect(await listStrategies(db)).toEqual([]);
    expect(await save(db, sampleStrategy(), expecting(null))).toMatchObject({ ok: true });
    expect(await save(db, sampleStrategy(), expecting(null))).toEqual({
      ok: false,
      conflict: { revision: 1, changedAt: CHANGE.at, actor: CHANGE.actor },
    });
  });

  it("leaves nothing of a transaction that fails after saving", async () => {
    const db = await openTestDatabase(engine);

    const failing = inTransaction(db, async (tx) => {
      await saveStrategy(tx, sampleStrategy(), CHANGE);
      throw new Error("no right to it");
    });

    await expect(failing).rejects.toThrow("no right to it");
    const { kysely } = connectionOf(db);
    for (const { name } of await kysely.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(kysely);
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
  });

  it("leaves nothing of a strategy that speaks of what is not in it", async () => {
    const db = await openTestDatabase(engine);
    const orphan = elementSchema.parse(emptyElement("sierota", "nikt"));

    await expect(save(db, withElements(sampleStrategy(), [orphan]))).rejects.toMatchObject({
      code: "unknown-reference",
    });

    expect(await listStrategies(db)).toEqual([]);
    expect(await save(db, sampleStrategy())).toMatchObject({ ok: true, revision: 1 });
  });

  it("names the key that occurs twice, and writes nothing", async () => {
    const db = await openTestDatabase(engine);
    const twice = structuredClone(sampleStrategy());
    for (const cell of twice.elements.flatMap((element) => element.stages).flatMap((stage) => stage.cells))
      cell.period = periodLabelSchema.parse("2010");

    await expect(save(db, twice)).rejects.toMatchObject({
      code: "already-exists",
      params: { table: "stage_cells", key: "etap-2 2010" },
    });
    expect(await listStrategies(db)).toEqual([]);
  });

  it.each(["a\0b", "a\uD83Cb"])("refuses a text that would not come back as it is: %j", async (title) => {
    const db = await openTestDatabase(engine);
    const elements = sampleStrategy().elements.map((element) => ({ ...element, title }));

    await expect(save(db, withElements(sampleStrategy(), elements))).rejects.toMatchObject({
      code: "text-not-storable",
      params: { table: "elements", column: "title" },
    });
    await expect(save(db, { ...sampleStrategy(), title })).rejects.toMatchObject({
      params: { table: "strategies", column: "title" },
    });
  });

  it("lists strategies in Polish order with the number of their elements", async () => {
    const db = await openTestDatabase(engine);
    await save(db, { ...emptyStrategy("z"), title: "Łódź 10" });
    await save(db, { ...emptyStrategy("l"), title: "Łódź 9" });
    await save(db, { ...emptyStrategy("m"), title: "Mosina" });
    await save(db, { ...sampleStrategy(), title: "Leszno" });

    const listed = await listStrategies(db);

    // ł stands between l and m, 9 before 10.
    expect(listed.map(({ title }) => title)).toEqual(["Leszno", "Łódź 9", "Łódź 10", "Mosina"]);
    expect(listed[0]).toEqual({
      organisation: { id: "leszno", name: "Miasto Leszno" },
      id: "strategia",
      title: "Leszno",
      language: "pl",
      revision: 1,
      changedAt: CHANGE.at,
      elementCount: 3,
      isPublic: false,
    });
    expect(listed[3]?.elementCount).toBe(0);
  });

  it("keeps two organisations' strategies of one name apart", async () => {
    const db = await openTestDatabase(engine);
    const organisation = { id: refOf("gmina", "x").organisation, name: "Gmina" };
    await save(db, sampleStrategy());
    const other = withActual({ ...sampleStrategy(), organisation }, "99");
    const saved = await save(db, other);

    await save(db, { ...emptyStrategy(), id: REF.strategy });

    expect((await loadStrategy(db, refOf("gmina", "strategia")))?.strategy).toStrictEqual(
      asSaved(other, saved),
    );
  });

  it("raises the revision of every strategy whose organisation gets another name", async () => {
    const db = await openTestDatabase(engine);
    await save(db, emptyStrategy("inna"));
    const renamed = { ...sampleStrategy().organisation, name: "Miasto Leszno (prawa powiatu)" };

    await save(db, { ...sampleStrategy(), organisation: renamed }, LATER);

    const other = await loadStrategy(db, refOf("leszno", "inna"));
    expect(other?.revision).toBe(2);
    expect(other?.strategy).toMatchObject({ organisation: renamed, changedAt: LATER.at });
    expect(await findRevision(db, REF)).toBe(1);
  });

  it("removes a strategy with all its rows and never uses its revisions again", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());

    const remove = (change: Change): Promise<unknown> =>
      inTransaction(db, (tx) => deleteStrategy(tx, REF, change));
    expect(await remove({ ...LATER, expectedRevision: 7 })).toMatchObject({ conflict: { revision: 1 } });
    expect(await remove({ ...LATER, expectedRevision: 1 })).toEqual({ ok: true });

    expect(await findRevision(db, REF)).toBeNull();
    const { kysely } = connectionOf(db);
    expect(await kysely.selectFrom("stage_cells").selectAll().execute()).toEqual([]);
    expect(await kysely.selectFrom("observations").selectAll().execute()).toEqual([]);
    expect(await remove(LATER)).toEqual({
      ok: false,
      conflict: { revision: null, changedAt: LATER.at, actor: LATER.actor },
    });
    expect(await save(db, sampleStrategy())).toMatchObject({ ok: true, revision: 3, isChanged: true });
  });

  it("reads within a transaction what the transaction has written", async () => {
    const db = await openTestDatabase(engine);

    await inTransaction(db, async (tx) => {
      await saveStrategy(tx, sampleStrategy(), CHANGE);
      expect(await findRevision(tx, REF)).toBe(1);
      expect((await loadStrategy(tx, REF))?.strategy).toStrictEqual(sampleStrategy());
      expect(await listStrategies(tx)).toHaveLength(1);
    });
  });
});
