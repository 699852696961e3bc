import { describe, expect, it } from "vitest";

import { DotCanvas } from "./braille.ts";
import { layFixedTable } from "./fixed-table.ts";
import { line, textOf } from "./line.ts";
import { drawSparkline } from "./sparkline.ts";
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from "./symbols.ts";

describe("a sparkline", () => {
  it("goes from the least to the greatest and leaves out what has no value", () => {
    expect(drawSparkline(["0", "50", null, "100"], UNICODE_SYMBOLS)).toBe("▁▅·█");
  });

  it("keeps to known ends of the scale, and to the latest values", () => {
    expect(drawSparkline(["10", "50", "100"], UNICODE_SYMBOLS, { from: 0, to: 200, most: 2 })).toBe("▃▅");
  });

  it("draws a value that never changes in the middle, and does with ASCII", () => {
    expect(drawSparkline(["7", "7"], ASCII_SYMBOLS)).toBe("++");
    expect(drawSparkline([null], ASCII_SYMBOLS)).toBe(".");
  });
});

describe("a canvas of dots", () => {
  it("draws a rising line from corner to corner: the dots of a diagonal", () => {
    // Two characters wide and one high: 4 × 4 dots, (0,3) (1,2) (2,1) (3,0): bits 40, 20 and 02, 08.
    const canvas = new DotCanvas(2, 1, UNICODE_SYMBOLS.chart);
    canvas.line([0, 0], [1, 1]);
    expect(canvas.lines()).toEqual([String.fromCodePoint(0x2860, 0x280a)]);
  });

  it("puts marks over dots, and has a character for a dot where there are no finer ones", () => {
    const canvas = new DotCanvas(3, 1, ASCII_SYMBOLS.chart);
    canvas.line([0, 0], [1, 0]);
    canvas.mark([1, 0], "T");
    expect(canvas.lines()).toEqual(["..T"]);
  });
});

describe("a table of one line a row", () => {
  const columns = [
    { head: "name", align: "left", rank: 0, isFlexible: true },
    { head: "value", align: "right", rank: 0 },
    { head: "source", align: "left", rank: 1 },
  ] as const;
  const rows = [[line("a name of some length"), line("12"), line("police")]];

  it("leaves out the column that can best be done without, then cuts the flexible one", () => {
    const lay = (width: number): string =>
      layFixedTable(columns, rows, width, "…").rows.flat().map(textOf).join("").trimEnd();
    expect(lay(60)).toBe("a name of some length    12 police");
    // Two fifths of the width are for the names: 8 of 20, and 9 of 22.
    expect(lay(22)).toBe("a name o…    12 police");
    expect(lay(20)).toBe("a name of som…    12");
    expect(layFixedTable(columns, rows, 30, "…", 0.7).rows.flat().map(textOf).join("")).toBe(
      "a name of some length    12",
    );
  });
});
