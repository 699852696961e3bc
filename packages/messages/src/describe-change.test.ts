import { elementSchema } from "@miara/domain/element";
import { indicatorSchema } from "@miara/domain/indicator";
import { observationSchema } from "@miara/domain/observation";
import { reportingPeriodSchema } from "@miara/domain/reporting-period";
import { stageCellSchema, stageSchema } from "@miara/domain/stage";
import { strategySchema } from "@miara/domain/strategy";
import { describe, expect, it } from "vitest";

import { describeChange, type LoggedField } from "./describe-change.ts";
import { createFullTranslator, EVERY_TEXT } from "./every-text.ts";
import { createFormats } from "./formats.ts";

const describing = (language: "pl" | "en") => ({
  texts: createFullTranslator(language),
  formats: createFormats(language),
  nameOf: (_kind: string, id: string) => (id === "s1" ? "Szkolenia" : id === "w1" ? "Straż Miejska" : null),
});
const inPolish = (field: LoggedField) => describeChange(field, describing("pl"));

describe("a change in words", () => {
  it("names a stage cell by stage, period and share", () => {
    const field = { path: ["stages", "s1", "cells", "2012", "actual"], was: null, is: "12.5" };
    expect(inPolish(field)).toEqual({ where: "etap „Szkolenia”, 2012, wykonanie", was: "brak", is: "12,5" });
    expect(describeChange(field, describing("en"))).toEqual({
      where: "stage “Szkolenia”, 2012, actual",
      was: "none",
      is: "12.5",
    });
  });

  it("says what a cell and a missing value hold that came or went", () => {
    const cell = { period: "2012", planned: "4", actual: null, raw: null, note: null, entry: null };
    expect(inPolish({ path: ["stages", "s1", "cells", "2012"], is: cell }).is).toBe("plan 4, wykonanie brak");
    const missing = { period: "2013", value: null, status: "L" };
    expect(inPolish({ path: ["indicators", "i9", "observations", "2013"], is: missing })).toEqual({
      where: "wskaźnik „i9”, 2013",
      was: "brak",
      is: "istnieje, nie zebrano",
    });
  });

  it("keeps a number with a title from being written as a quantity, and a true zero from being none", () => {
    expect(inPolish({ path: ["number"], was: "1000", is: "1001" }).is).toBe("1001");
    expect(inPolish({ path: ["weight"], was: null, is: "0" })).toMatchObject({ was: "brak", is: "0" });
  });

  it("names members of lists without names by their place, and an order as an order", () => {
    expect(inPolish({ path: ["leads", "0"], is: { unit: "w1", role: "accountable" } })).toEqual({
      where: "odpowiedzialni, pozycja 1",
      was: "brak",
      is: "Straż Miejska",
    });
    expect(inPolish({ path: ["stages"], was: ["a", "b"], is: ["b", "a"] }).where).toBe("etapy, kolejność");
  });

  it("puts settings and lifecycles in words", () => {
    expect(inPolish({ path: ["settings", "isPublic"], was: true, is: false })).toEqual({
      where: "ustawienia, widoczna publicznie",
      was: "tak",
      is: "nie",
    });
    expect(inPolish({ path: ["lifecycle"], was: "active", is: "paused" }).is).toBe("wstrzymane");
  });

  it("writes states, days and labels of periods as a reader knows them", () => {
    const said = (path: readonly string[], is: string): string => inPolish({ path, is }).is;
    expect(said(["reportingPeriods", "2011", "state"], "closed")).toBe("zamknięty");
    expect(said(["reportingPeriods", "2011", "dueOn"], "2012-01-31")).toBe("31 stycznia 2012");
    expect(inPolish({ path: ["reportingPeriods", "2011"], is: { period: "2011", state: "open" } }).is).toBe(
      "2011",
    );
  });

  it("has a word for every field of the model", () => {
    const schemas = [
      strategySchema,
      elementSchema,
      stageSchema,
      stageCellSchema,
      indicatorSchema,
      observationSchema,
      reportingPeriodSchema,
    ];
    const derived = new Set(["changedAt"]);
    for (const schema of schemas)
      for (const name of Object.keys(schema.shape).filter((field) => !derived.has(field)))
        expect(Object.keys(EVERY_TEXT.pl.changes.field), name).toContain(name);
  });
});
