import type { Strategy } from "@miara/domain/strategy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type SmallEdit, smallEdits } from "../../test/arbitrary-edit.ts";
import { strategies } from "../../test/arbitrary-strategy.ts";
import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { CHANGE, emptyStrategy, REF, refOf, sampleStrategy, withActual } from "../../test/sample-strategy.ts";
import { verifyChain } from "../change-event/verify-chain.ts";
import type { Database } from "../database/database.ts";
import { inTransaction } from "../database/transaction.ts";
import {
  deleteStrategy,
  loadStrategy,
  type SaveResult,
  saveStrategy,
} from "../strategy/strategy-repository.ts";
import { loadStrategyAt } from "./strategy-history.ts";

function save(db: Database, strategy: Strategy, at = CHANGE.at): Promise<SaveResult> {
  return inTransaction(db, (tx) => saveStrategy(tx, strategy, { ...CHANGE, at }));
}

type Step =
  | { readonly kind: "whole"; readonly strategy: Strategy }
  | { readonly kind: "edit"; readonly edit: SmallEdit; readonly isNarrow: boolean }
  | { readonly kind: "remove" };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: strategies.map((strategy): Step => ({ kind: "whole", strategy })) },
  {
    weight: 9,
    arbitrary: fc
      .record({ edit: smallEdits, isNarrow: fc.boolean() })
      .map((rest): Step => ({ kind: "edit", ...rest })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "remove" }) },
);

/** What a step is expected to leave, by revision; null: removed. */
type Expected = Map<number, Strategy | null>;

async function take(db: Database, step: Step, expected: Expected): Promise<void> {
  const stored = await loadStrategy(db, REF);
  if (step.kind === "remove") {
    if (stored === null) return;
    await inTransaction(db, (tx) => deleteStrategy(tx, REF, CHANGE));
    expected.set(stored.revision + 1, null);
    return;
  }
  const base = step.kind === "edit" && step.isNarrow ? stored : null;
  const next = step.kind === "edit" ? step.edit(stored?.strategy ?? sampleStrategy()) : step.strategy;
  const change = base === null ? CHANGE : { ...CHANGE, base };
  const saved = await inTransaction(db, (tx) => saveStrategy(tx, next, change));
  if (!saved.ok) throw new Error("nobody else writes");
  const now = { ...next, changedAt: saved.at };
  expect(await loadStrategy(db, REF)).toStrictEqual({ strategy: now, revision: saved.revision });
  expected.set(saved.revision, now);
}

describe.each(ENGINES)("the past of a strategy on %s", (engine) => {
  it("is rebuilt exactly, whatever was done to it", async () => {
    const db = await openTestDatabase(engine);
    const expected: Expected = new Map();
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 12 }), async (taken) => {
        const first = Math.max(0, ...expected.keys());
        for (const step of taken) await take(db, step, expected);
        for (const [revision, strategy] of expected) {
          if (revision < first) continue;
          const known = await loadStrategyAt(db, REF, { revision });
          expect({ revision, strategy: known?.strategy ?? null }).toStrictEqual({ revision, strategy });
        }
        expect(await verifyChain(db, REF)).toMatchObject({ ok: true });
      }),
      { numRuns: engine === "SQLite" ? 60 : 12, endOnFailure: true },
    );
  });

  it("is asked for by a moment: what was changed at it is known then, before the first nothing", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy(), "2014-01-01T00:00:00.000Z");
    await save(db, withActual(sampleStrategy(), "7"), "2014-02-01T00:00:00.000Z");

    const at = async (moment: string): Promise<number | null> =>
      (await loadStrategyAt(db, REF, { at: moment }))?.revision ?? null;
    expect(await at("2013-12-31T23:59:59.999Z")).toBeNull();
    expect(await at("2014-01-01T00:00:00Z")).toBe(1);
    expect(await at("2014-01-31T23:59:59.999Z")).toBe(1);
    expect(await at("2014-02-01T00:00:00.000Z")).toBe(2);
    expect(await loadStrategyAt(db, REF, { revision: 3 })).toBeNull();
    expect(await loadStrategyAt(db, refOf("leszno", "inna"), { revision: 1 })).toBeNull();
  });

  it("keeps two changes of one moment apart", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy());
    const second = await save(db, withActual(sampleStrategy(), "7"));

    expect(second).toMatchObject({ at: "2014-03-14T09:00:00.001Z" });
    expect(await loadStrategyAt(db, REF, { at: CHANGE.at })).toEqual({
      strategy: sampleStrategy(),
      revision: 1,
      at: CHANGE.at,
    });
  });

  it("is there for a strategy that was removed, and nothing for the time after", async () => {
    const db = await openTestDatabase(engine);
    await save(db, sampleStrategy(), "2014-01-01T00:00:00.000Z");
    const removal = { ...CHANGE, at: "2014-02-01T00:00:00.000Z" };
    await inTransaction(db, (tx) => deleteStrategy(tx, REF, removal));

    const known = await loadStrategyAt(db, REF, { at: "2014-01-15T00:00:00.000Z" });
    expect(known?.strategy).toEqual({ ...sampleStrategy(), changedAt: "2014-01-01T00:00:00.000Z" });
    expect(await loadStrategyAt(db, REF, { at: "2014-03-01T00:00:00.000Z" })).toBeNull();
  });

  it("knows what an organisation was called", async () => {
    const db = await openTestDatabase(engine);
    await save(db, emptyStrategy("inna"));
    const renamed = { ...sampleStrategy().organisation, name: "Miasto na prawach powiatu" };
    await save(db, { ...sampleStrategy(), organisation: renamed });

    const known = await loadStrategyAt(db, refOf("leszno", "inna"), { revision: 1 });

    expect(known?.strategy).toEqual(emptyStrategy("inna"));
  });
});
