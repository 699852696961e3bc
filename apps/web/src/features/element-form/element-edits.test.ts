import type { Element } from "@miara/domain/element";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { draftOf, type ElementDraft } from "./element-draft.ts";
import { editsOfDraft, moneyOf, type DraftReading, type ElementEdits } from "./element-edits.ts";

const READING: DraftReading = {
  from: "2014-01-01",
  language: "pl",
  written: "pl",
  currency: "PLN",
  office: "Wydział Rozwoju",
};

function elementOf(id: string): Element {
  const element = SAMPLE.elements.find((candidate) => candidate.id === id);
  if (element === undefined) throw new Error(`the sample has no ${id}`);
  return element;
}

function typed(id: string, part: Partial<ElementDraft>): ElementEdits {
  const element = elementOf(id);
  return editsOfDraft({ ...draftOf(element, "pl"), ...part }, element, READING);
}

describe("the form of an element", () => {
  it.each(SAMPLE.elements.map(({ id }) => id))("changes nothing of %s that nobody touched", (id) => {
    expect(typed(id, {})).toEqual({ edits: [], problems: [], needsDay: false });
  });

  it("changes a weight from the day that was given, and a title in all periods", () => {
    const { edits, needsDay } = typed("II.7.3", { title: "Działania", weight: "30,50" });
    expect(edits).toEqual([
      {
        kind: "element-field",
        element: "II.7.3",
        field: "title",
        was: "Działania prewencyjne",
        is: "Działania",
        from: null,
      },
      {
        kind: "element-field",
        element: "II.7.3",
        field: "weight",
        was: "25",
        is: "30.50",
        from: "2014-01-01",
      },
    ]);
    expect(needsDay).toBe(true);
  });

  it("says of a figure that somebody changed that it was entered by hand", () => {
    const [edit] = typed("I.4.2", { manualValue: "44" }).edits;
    expect(edit).toMatchObject({
      field: "manualProgress",
      was: { value: "43.11", origin: "page" },
      is: { value: "44", origin: "hand", reason: "Strona programu, wiersz 8." },
    });
  });

  it("asks for the reason of a status, and names the office that sets it", () => {
    expect(typed("II.7.3", { overrideStatus: "at-risk" }).problems).toEqual([
      { field: "element-statusOverride-reason", problem: "empty" },
    ]);
    const [edit] = typed("II.7.3", { overrideStatus: "at-risk", overrideReason: " Mróz. " }).edits;
    expect(edit).toMatchObject({ is: { status: "at-risk", reason: "Mróz.", by: "Wydział Rozwoju" } });
  });

  it("finds rows in which nothing is chosen, or the same again", () => {
    const leads = ["policja", "", "policja"].map((unit, at) => ({
      key: String(at),
      unit,
      role: "helps" as const,
    }));
    expect(typed("II.7.3", { leads }).problems).toEqual([
      { field: "element-leads-1-unit", problem: "choose" },
      { field: "element-leads-2-unit", problem: "twice" },
    ]);
  });

  it.each(["dużo", "-1", "1 2,5 zł"])("takes no %s for a weight", (weight) => {
    const { edits, problems } = typed("II.7.3", { weight });
    expect(edits).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(["element-weight"]);
  });
});

describe("a sum in the form", () => {
  it("is read as the domain reads it, and stays as it was read while nobody touches it", () => {
    expect(moneyOf("1,5 mln zł", null, READING)).toEqual({ text: "1,5 mln zł", amountMinor: 150_000_000 });
    const stored = { text: "22.000 zł", amountMinor: null };
    expect(moneyOf("22.000 zł", stored, READING)).toBe(stored);
    expect(moneyOf(" ", stored, READING)).toBeNull();
  });
});
