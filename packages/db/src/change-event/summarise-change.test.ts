import { type Element, elementSchema } from "@miara/domain/element";
import { describe, expect, it } from "vitest";

import { emptyElement, sampleStrategy, withElements } from "../../test/sample-strategy.ts";
import { summariseChange } from "./summarise-change.ts";

const NONE = { added: [], changed: [], removed: [] };

function element(id: string): Element {
  return elementSchema.parse(emptyElement(id, null));
}

describe("the summary of a change", () => {
  it("is null when nothing but the moment differs", () => {
    const later = { ...sampleStrategy(), changedAt: "2020-01-01T00:00:00.000Z" };

    expect(summariseChange(sampleStrategy(), later)).toBeNull();
  });

  it("says what was and what is of a field of the strategy", () => {
    const is = { ...sampleStrategy(), title: "Inna", description: null };

    expect(summariseChange(sampleStrategy(), is)).toEqual({
      elements: NONE,
      fields: [
        { element: null, path: ["title"], was: sampleStrategy().title, is: "Inna" },
        { element: null, path: ["description"], was: sampleStrategy().description, is: null },
      ],
    });
  });

  it("names what was added and keeps what was removed, with its place", () => {
    const was = withElements(sampleStrategy(), [element("a"), element("b")]);
    const is = withElements(sampleStrategy(), [element("c"), element("b")]);

    expect(summariseChange(was, is)).toEqual({
      elements: { added: ["c"], changed: [], removed: ["a"] },
      fields: [{ element: "a", path: [], was: element("a"), at: 0 }],
    });
  });

  it("says the order of what stands in both when that is another", () => {
    const was = withElements(sampleStrategy(), [element("a"), element("x"), element("b")]);
    const is = withElements(sampleStrategy(), [element("b"), element("a")]);

    expect(summariseChange(was, is)?.fields).toContainEqual({
      element: null,
      path: ["elements"],
      was: ["a", "b"],
      is: ["b", "a"],
    });
  });

  it("tells a cell that was added or removed from one that was changed", () => {
    const is = structuredClone(sampleStrategy());
    const cells = is.elements[0]?.stages[0]?.cells;
    const removed = cells?.pop();

    const summary = summariseChange(sampleStrategy(), is);
    const path = ["stages", "etap-2", "cells", "2009"];
    expect(summary?.fields).toEqual([{ element: "zadanie-2", path, was: removed, at: 1 }]);
    expect(summariseChange(is, sampleStrategy())?.fields).toEqual([
      { element: "zadanie-2", path, is: removed, at: 1 },
    ]);
  });

  it("goes by place in lists whose members bear no name", () => {
    const is = structuredClone(sampleStrategy());
    for (const { partners } of is.elements) for (const partner of partners) partner.scope = "szkolenia";

    expect(summariseChange(sampleStrategy(), is)?.fields).toEqual([
      { element: "zadanie-2", path: ["partners", "0", "scope"], was: "patrole", is: "szkolenia" },
      { element: "zadanie-2", path: ["partners", "1", "scope"], was: null, is: "szkolenia" },
    ]);
  });
});
