import { decimal } from "@miara/domain/decimal";
import { describe, expect, it } from "vitest";

import { indicatorRowsOf, stageRowsOf } from "../../../test/grid-rows.ts";
import { plainCell } from "./copied-cell.ts";
import { editsOf, isRounded, planTexts, textsFromTable, type PastePlan } from "./paste-plan.ts";
import { readClipboard } from "./read-clipboard.ts";
import { at } from "./selection.ts";

// Task II.7.3: a row of sums, then three stages with 4, 12 and 4 points done in 2009–2011, 0 in 2012; 2013: 0, 0, nothing.
const stages = stageRowsOf("II.7.3");

function paste(tsv: string, row: number, column: number, rows = stages): PastePlan {
  const copied = readClipboard({ getData: (form) => (form === "text/plain" ? tsv : "") });
  return planTexts(rows, textsFromTable(rows, copied, at({ row, column })), "pl");
}

const written = (plan: PastePlan) =>
  editsOf(plan, new Map()).map((edit) => ("is" in edit && "period" in edit ? [edit.period, edit.is] : []));

describe("a paste", () => {
  it("says which cells change, and leaves out those in which the same stands", () => {
    const plan = paste("4\t5\n12\t13,5", 1, 2);
    expect(written(plan)).toEqual([
      ["2012", "5"],
      ["2012", "13.5"],
    ]);
    expect(plan).toMatchObject({ unchanged: 2, rejections: [], questions: [], needsReason: false });
  });

  it("tells a gap from a zero", () => {
    expect(written(paste("\t0", 3, 3))).toEqual([
      ["2012", null],
      ["2013", "0"],
    ]);
  });

  it("passes over the rows of sums", () => {
    // From the row of sums on: three stages take the three rows.
    const plan = paste("1\n2\n3", 0, 0);
    expect(plan.changes.map(({ row }) => row.id)).toEqual([
      expect.stringMatching(/^actual/),
      expect.stringMatching(/^actual/),
      expect.stringMatching(/^actual/),
    ]);
  });

  it("rejects with the reason what can't stand where it would go", () => {
    const rows = stageRowsOf("II.7.3", ["actual"], { closed: ["2012"] });
    const plan = paste("dużo\t-5\t7\n2 km\tok. 3\t9\n1\t1\t1\n8", 1, 1, rows);
    expect(plan.rejections.map(({ text, why }) => [text, why])).toEqual([
      ["dużo", "unreadable"],
      ["-5", "negative"],
      ["7", "period-closed"],
      ["2 km", "other-unit"],
      ["ok. 3", "not-plain"],
      ["9", "period-closed"],
      ["1", "period-closed"],
      ["8", "outside"],
    ]);
    expect(plan.changes).toHaveLength(2);
  });

  it("fills the whole selection from a single cell", () => {
    const selection = { anchor: { row: 1, column: 3 }, active: { row: 3, column: 4 } };
    const plan = planTexts(stages, textsFromTable(stages, [[plainCell("2")]], selection), "pl");
    expect(plan.changes).toHaveLength(6);
  });

  it("asks for a reason where a closed period is opened by an exception", () => {
    const rows = stageRowsOf("II.7.3", ["actual"], { excepted: ["2012"] });
    expect(paste("5", 1, 3, rows).needsReason).toBe(true);
    expect(paste("5", 1, 4, rows).needsReason).toBe(false);
  });
});

describe("a number with two readings", () => {
  // domain.md: `22.000` and `1.290` are ambiguous; crimes of II.7.3 are 3581, 3097, 2738, 2744 for 2009–2012.
  const rows = indicatorRowsOf("II.7.3");
  const crimes = rows.findIndex(
    ({ about }) => about.kind === "indicator" && about.indicator.name === "Liczba przestępstw",
  );

  it("is asked about, with the reading named that lies nearer to the row", () => {
    const plan = paste("2.690", crimes, 4, rows);
    expect(plan.changes).toEqual([]);
    expect(plan.questions).toMatchObject([
      { readings: [{ value: "2690" }, { value: "2.690" }], nearer: "thousands" },
    ]);
  });

  it("is written as it was answered, and not at all without an answer", () => {
    const plan = paste("2.690", crimes, 4, rows);
    const key = plan.questions[0]?.cell.key ?? "";
    expect(editsOf(plan, new Map())).toEqual([]);
    expect(editsOf(plan, new Map([[key, "decimals"]]))).toMatchObject([
      { is: { value: "2.690", raw: "2.690" } },
    ]);
  });
});

describe("a cell that shows another number than it holds", () => {
  // The second stage has 12 points in 2011, the third 4; the sheet shows 13 and holds 12.6, shows 4 and holds 4.3.
  const copied = [
    [{ ...plainCell("13"), held: decimal("12.6") }],
    [{ ...plainCell("4"), held: decimal("4.3") }],
  ];
  const plan = planTexts(stages, textsFromTable(stages, copied, at({ row: 2, column: 2 })), "pl");

  it("is asked about, unless one of them stands there already", () => {
    expect(plan).toMatchObject({ changes: [], unchanged: 1 });
    expect(plan.questions).toMatchObject([
      {
        readings: [
          { as: "shown", value: "13" },
          { as: "held", value: "12.6" },
        ],
        nearer: null,
      },
    ]);
    expect(plan.questions.map(isRounded)).toEqual([true]);
  });

  it("is written as it was answered", () => {
    const key = plan.questions[0]?.cell.key ?? "";
    expect(editsOf(plan, new Map([[key, "held"]]))).toMatchObject([{ was: "12", is: "12.6" }]);
    expect(editsOf(plan, new Map([[key, "shown"]]))).toMatchObject([{ was: "12", is: "13" }]);
  });

  it("does not ask of a text with two readings, which its number settles", () => {
    const settled = [[{ ...plainCell("2.500"), held: decimal("2.5") }]];
    const texts = textsFromTable(stages, settled, at({ row: 2, column: 2 }));
    expect(planTexts(stages, texts, "pl")).toMatchObject({
      questions: [],
      changes: [{ edit: { is: "2.500" } }],
    });
  });
});

it("a paste leaves alone what lies under a merged cell of the sheet", () => {
  const copied = [[plainCell("5"), { ...plainCell(""), isCovered: true }]];
  const plan = planTexts(stages, textsFromTable(stages, copied, at({ row: 1, column: 1 })), "pl");
  expect(written(plan)).toEqual([["2010", "5"]]);
  expect(plan.covered).toBe(1);
});

describe("a value of an indicator", () => {
  const rows = indicatorRowsOf("II.7.3");

  it("is the same however it is written", () => {
    const crimes = rows.findIndex(
      ({ about }) => about.kind === "indicator" && about.indicator.name === "Liczba przestępstw",
    );
    expect(paste("3 581", crimes, 0, rows)).toMatchObject({ changes: [], unchanged: 1 });
  });
});
