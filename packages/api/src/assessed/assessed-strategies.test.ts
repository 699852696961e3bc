import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { LESZNO, openCity, type City } from "../../test/city.ts";
import { readImport, saveImport } from "../exchange/import-strategy.ts";
import { AssessedStrategies } from "./assessed-strategies.ts";

const REFERENCE = {
  organisation: organisationIdSchema.parse(LESZNO.organisation),
  strategy: strategyIdSchema.parse(LESZNO.strategy),
};

let city: City;

beforeEach(async () => {
  city = await openCity();
});

afterEach(() => city.db.close());

describe("AssessedStrategies", () => {
  it("loads once for all who ask at the same time", async () => {
    const assessed = new AssessedStrategies();
    const [first, second] = await Promise.all([
      assessed.get(city.db, REFERENCE),
      assessed.get(city.db, REFERENCE),
    ]);
    expect(second).toBe(first);
    expect(await assessed.get(city.db, REFERENCE)).toBe(first);
  });

  it("computes figures and findings once for a period", async () => {
    const held = await new AssessedStrategies().get(city.db, REFERENCE);
    expect(held.assess(null)).toBe(held.assess(null));
    expect(held.findings(null, "2014-03-14")).toBe(held.findings(null, "2014-03-14"));
  });

  it("sees a change that another process made", async () => {
    const assessed = new AssessedStrategies();
    const before = await assessed.get(city.db, REFERENCE);
    const changed = { ...before.strategy, title: "Strategia po zmianie" };
    await saveImport(city.context, changed, { reason: "zmiana" });
    const after = await assessed.get(city.db, REFERENCE);
    expect([before.revision, after.revision]).toEqual([1, 2]);
    expect(after.strategy.title).toBe("Strategia po zmianie");
  });

  it("tries again after a load that failed", async () => {
    const assessed = new AssessedStrategies();
    const missing = { ...REFERENCE, strategy: strategyIdSchema.parse("nowa") };
    await expect(assessed.get(city.db, missing)).rejects.toMatchObject({ code: "unknown-strategy" });
    const { strategy } = await assessed.get(city.db, REFERENCE);
    await saveImport(city.context, { ...strategy, id: missing.strategy }, { reason: "druga" });
    expect((await assessed.get(city.db, missing)).revision).toBe(1);
  });
});

describe("readImport", () => {
  it("gives the problems of a file that is no page", () => {
    const bytes = new TextEncoder().encode("Zwykły list, nie strona strategii.");
    expect(readImport([{ name: "list.txt", bytes }], city.context)).toMatchObject({
      ok: false,
      problems: [{ file: "list.txt" }],
    });
  });
});
