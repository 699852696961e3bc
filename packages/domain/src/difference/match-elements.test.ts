import { describe, expect, it } from "vitest";

import { matchElements, type Matchable } from "./match-elements.ts";

const node = (level: number, number: string, title: string): Matchable => ({ level, number, title });

/** Who stands against whom, and by what. */
function pairs(one: readonly Matchable[], other: readonly Matchable[]): readonly (readonly unknown[])[] {
  return matchElements(one, other).map((pair) => [
    pair.by,
    pair.one?.title ?? null,
    pair.other?.title ?? null,
  ]);
}

describe("elements of two strategies", () => {
  it("are a pair by their number, whatever they are called", () => {
    expect(pairs([node(2, "II.7.3", "Profilaktyka")], [node(2, "ii.7.3", "Drogi")])).toEqual([
      ["number", "Profilaktyka", "Drogi"],
    ]);
  });

  it("are no pair by a number at another level, and one by an equal title", () => {
    expect(
      pairs([node(1, "1", "Drogi"), node(2, "2", "Szkoły")], [node(2, "1", "drogi "), node(1, "2", "Parki")]),
    ).toEqual([
      ["title", "Drogi", "drogi "],
      [null, "Szkoły", null],
      [null, null, "Parki"],
    ]);
  });

  it("are found by number before they are found by title", () => {
    expect(
      pairs([node(1, "1", "Drogi"), node(1, "2", "Szkoły")], [node(1, "1", "Szkoły"), node(1, "3", "Drogi")]),
    ).toEqual([
      ["number", "Drogi", "Szkoły"],
      [null, "Szkoły", null],
      [null, null, "Drogi"],
    ]);
  });

  it("of one title are told apart by their level, and left alone where that doesn't", () => {
    const twice = [node(1, "", "Rozwój"), node(2, "", "Rozwój")];
    expect(pairs(twice, twice).map(([by]) => by)).toEqual(["title", "title"]);
    expect(pairs([node(1, "", "Rozwój")], [node(2, "", "Rozwój"), node(2, "", "Rozwój")])).toEqual([
      [null, "Rozwój", null],
      [null, null, "Rozwój"],
      [null, null, "Rozwój"],
    ]);
  });

  it("without number and title are never a pair", () => {
    expect(pairs([node(1, "", "")], [node(1, "", "")])).toEqual([
      [null, "", null],
      [null, null, ""],
    ]);
  });
});
