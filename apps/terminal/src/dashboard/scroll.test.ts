import { describe, expect, it } from "vitest";

import type { Document } from "../drawing/document.ts";
import { line } from "../drawing/line.ts";
import { move, settle, topFor } from "./scroll.ts";

const text = (lines: number): Document => ({
  lines: Array.from({ length: lines }, (_, at) => line(`${at}`)),
  rows: [],
});

/** A head of twelve lines, then three rows of two lines each. */
const list: Document = {
  lines: text(18).lines,
  rows: [12, 14, 16].map((at) => ({ line: at, height: 2, element: null })),
};

describe("a text", () => {
  it("scrolls by lines and pages, and says where it ends", () => {
    expect(move(text(30), { row: 0, top: 0 }, "down", 10)).toEqual({ row: 0, top: 1 });
    expect(move(text(30), { row: 0, top: 1 }, "pageDown", 10)).toEqual({ row: 0, top: 11 });
    const atEnd = move(text(30), { row: 0, top: 11 }, "last", 10);
    if (typeof atEnd === "string") throw new Error(atEnd);
    expect(settle(text(30), atEnd, 10)).toEqual({ row: 0, top: 20 });
    // A text that has grown since still shows its end.
    expect(settle(text(40), atEnd, 10)).toEqual({ row: 0, top: 30 });
    expect(move(text(30), { row: 0, top: 20 }, "down", 10)).toBe("lastLine");
    expect(move(text(30), { row: 0, top: 0 }, "up", 10)).toBe("firstLine");
  });

  it("that fits does not move", () => {
    expect(move(text(5), { row: 0, top: 0 }, "pageDown", 10)).toBe("lastLine");
  });

  it("stays in sight when the screen grows", () => {
    expect(settle(text(30), { row: 0, top: 25 }, 20)).toEqual({ row: 0, top: 10 });
  });
});

describe("a list under a long head", () => {
  it("is scrolled to before its rows are gone through", () => {
    let spot = { row: 0, top: 0 };
    const tops: number[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      const moved = move(list, spot, "down", 10);
      if (typeof moved === "string") break;
      tops.push(moved.top);
      spot = moved;
    }
    expect(spot).toEqual({ row: 2, top: 8 });
    // It never jumps: at most the two lines of one row come into sight at a time.
    expect(tops.every((top, at) => top - (tops[at - 1] ?? 0) <= 2)).toBe(true);
  });

  it("comes back to the beginning of its head", () => {
    let spot = { row: 2, top: 8 };
    for (let presses = 0; presses < 20; presses += 1) {
      const moved = move(list, spot, "up", 10);
      if (typeof moved === "string") break;
      spot = moved;
    }
    expect(spot).toEqual({ row: 0, top: 0 });
  });
});

describe("the first row of a list that is shown", () => {
  it.each([
    [0, 5, 10, 40, 0],
    [12, 5, 10, 40, 5],
    [15, 5, 10, 40, 6],
    [39, 0, 10, 40, 30],
    [3, 7, 10, 4, 0],
  ])("for row %i, top %i, %i high, of %i is %i", (row, top, height, count, shown) => {
    expect(topFor(row, top, height, count)).toBe(shown);
  });
});
