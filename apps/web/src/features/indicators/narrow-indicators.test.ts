import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewIndicatorList } from "@miara/domain/indicator-list-view";
import { createFormats } from "@miara/messages/formats";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { readIndicatorSearch, type IndicatorSearch } from "./indicator-search.ts";
import { narrowIndicators } from "./narrow-indicators.ts";

const { indicators } = viewIndicatorList(assessStrategy(SAMPLE));

const idsFor = (search: IndicatorSearch) =>
  narrowIndicators(indicators, search, createFormats("pl")).map(({ id }) => id);

describe("the list of indicators", () => {
  it("is narrowed by words of name, number and source, whatever their case", () => {
    expect(idsFor({ q: "liczba SZKO" })).toEqual(["spotkania"]);
    expect(idsFor({ q: "II.7.3 kmp prze" })).toEqual(["przestepstwa"]);
  });

  it("is narrowed by what a reader chooses", () => {
    expect(idsFor({ direction: "down" })).toEqual(["przestepstwa"]);
    expect(idsFor({ kind: "output", status: "-" })).toEqual(["pozwolenia", "spotkania", "widzowie"]);
  });

  it("sorts by the last value, by the relative change, and what has none last whichever way", () => {
    // Last values 254… and changes: crimes +6 of 2738, meetings −40 of 254; spectators 12000 to 0.
    const all: IndicatorSearch = { q: "liczba" };
    expect(idsFor({ ...all, sort: "latest" })).toEqual(["widzowie", "spotkania", "przestepstwa"]);
    expect(idsFor({ ...all, sort: "latest", order: "down" })).toEqual([
      "przestepstwa",
      "spotkania",
      "widzowie",
    ]);
    expect(idsFor({ ...all, sort: "change" })).toEqual(["widzowie", "spotkania", "przestepstwa"]);
    expect(idsFor({ ...all, sort: "direction", order: "down" })[0]).toBe("przestepstwa");
  });

  it("reads an address as far as it makes sense", () => {
    expect(
      readIndicatorSearch({ q: "", kind: "output", sort: "bogus", order: "down", asOf: "2012" }),
    ).toEqual({
      kind: "output",
    });
    expect(readIndicatorSearch({ sort: "age", order: "down" })).toEqual({ sort: "age", order: "down" });
  });
});
