import { foldText } from "@miara/domain/fold";
import { describe, expect, it } from "vitest";

import { passes, rankText, readFilter, wordsOf } from "./match-words.ts";

const title = foldText("I.1 Bezpieczne miasto Łódź");

describe("a filter", () => {
  it.each([
    ["", true],
    ["lodz", true],
    ["miasto bezp", true],
    ["bezmia", true],
    ["bezlodz", true],
    ["miabez", false],
    ["bm", false],
    ["!lodz", false],
    ["!gospodarka", true],
    ["!", true],
  ])("%j lets the row pass: %s", (typed, isShown) => {
    expect(passes(readFilter(typed), title)).toBe(isShown);
  });
});

describe("a rank", () => {
  it("puts a beginning before a word, a word before its inside, and that before initials", () => {
    const ranks = ["i.1", "miasto", "asto", "bezmia"].map((typed) => rankText(wordsOf(typed), title));
    expect(ranks).toEqual([1, 2, 3, 4]);
  });

  it("is none where a word is missing", () => {
    expect(rankText(wordsOf("miasto wies"), title)).toBeNull();
  });
});
