import { describe, expect, it } from "vitest";

import { stageRowsOf } from "../../../test/grid-rows.ts";
import { copiedTable } from "./copied-table.ts";
import { textsToFill } from "./fill.ts";
import { at } from "./selection.ts";

// Row 0: sums; rows 1 to 3: the stages of II.7.3 with 4, 12, 4 points in 2011 and 0 in 2012.
const rows = stageRowsOf("II.7.3");

describe("a fill", () => {
  it("down takes the first row of the selection", () => {
    const selection = { anchor: { row: 1, column: 2 }, active: { row: 3, column: 3 } };
    expect(textsToFill(rows, selection, "down", "pl")).toEqual([
      { place: { row: 2, column: 2 }, text: "4" },
      { place: { row: 2, column: 3 }, text: "0" },
      { place: { row: 3, column: 2 }, text: "4" },
      { place: { row: 3, column: 3 }, text: "0" },
    ]);
  });

  it("of one cell takes what stands above it or at its left", () => {
    expect(textsToFill(rows, at({ row: 2, column: 2 }), "down", "pl")).toEqual([
      { place: { row: 2, column: 2 }, text: "4" },
    ]);
    expect(textsToFill(rows, at({ row: 2, column: 3 }), "right", "pl")).toEqual([
      { place: { row: 2, column: 3 }, text: "12" },
    ]);
    // Above the first stage stand sums, which are no source.
    expect(textsToFill(rows, at({ row: 1, column: 2 }), "down", "pl")).toEqual([]);
  });

  it("fills planned shares from planned ones where plan and actual stand in turn", () => {
    const both = stageRowsOf("II.7.3", ["planned", "actual"]);
    // Rows 0 and 1: sums; 2 and 3: plan and actual of the first stage; 4 and 5: of the second, planned 12 a year.
    const selection = { anchor: { row: 2, column: 3 }, active: { row: 5, column: 3 } };
    expect(textsToFill(both, selection, "down", "pl")).toEqual([{ place: { row: 4, column: 3 }, text: "4" }]);
  });
});

describe("a copy", () => {
  it("leaves the sums out, unless they alone are selected", () => {
    const all = { anchor: { row: 0, column: 2 }, active: { row: 3, column: 3 } };
    expect(copiedTable(rows, all, "pl")).toEqual([
      ["4", "0"],
      ["12", "0"],
      ["4", "0"],
    ]);
    // Up to the column of totals.
    expect(copiedTable(rows, { anchor: { row: 1, column: 3 }, active: { row: 2, column: 5 } }, "pl")).toEqual(
      [
        ["0", "0"],
        ["0", "0"],
      ],
    );
    // The first stage has 12 points in all, the second 36.
    expect(copiedTable(rows, { anchor: { row: 1, column: 5 }, active: { row: 2, column: 5 } }, "pl")).toEqual(
      [["12"], ["36"]],
    );
    const sums = { anchor: { row: 0, column: 2 }, active: { row: 0, column: 5 } };
    // 20 points in 2011; 0 in 2012 and 2013; 60 in all.
    expect(copiedTable(rows, sums, "pl")).toEqual([["20", "0", "0", "60"]]);
  });
});
