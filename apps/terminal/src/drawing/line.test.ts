import { describe, expect, it } from "vitest";

import {
  cutLine,
  cutStart,
  cutText,
  fitText,
  lineWidth,
  piece,
  spread,
  textOf,
  widthOf,
  wrapText,
} from "./line.ts";

// East Asian wide characters take two cells (Unicode Standard Annex 11).
const WIDE = "路灯照明工程";

describe("texts in cells", () => {
  it("count a wide character as two and a combining mark as none", () => {
    expect(widthOf(WIDE)).toBe(12);
    expect(widthOf("z\u0307")).toBe(1);
    expect(widthOf("Łódź")).toBe(4);
  });

  it("are cut at the end, a wide character never in half", () => {
    expect(cutText("monitoring", 10)).toBe("monitoring");
    expect(cutText("monitoring", 6)).toBe("monit…");
    expect(cutText(WIDE, 6)).toBe("路灯…");
    expect(widthOf(cutText(WIDE, 6))).toBeLessThanOrEqual(6);
  });

  it("are cut at the start where their end matters", () => {
    expect(cutStart("Leszno › II › 7.", 8)).toBe("…II › 7.");
  });

  it("are padded to a width, on either side", () => {
    expect(fitText("ab", 4)).toBe("ab  ");
    expect(fitText("ab", 4, "right")).toBe("  ab");
    expect(widthOf(fitText(WIDE, 7))).toBe(7);
  });

  it("fit any width, down to one cell", () => {
    for (const text of ["Działania prewencyjne", WIDE, "a\u0301".repeat(9), ""])
      for (let width = 1; width < 25; width += 1) {
        expect(widthOf(cutText(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(fitText(text, width))).toBe(width);
        expect(widthOf(cutStart(text, width))).toBeLessThanOrEqual(width);
      }
  });

  it("wrap at spaces, and inside of a word that is longer than a line", () => {
    expect(wrapText("plan na dany okres", 8)).toEqual(["plan na", "dany", "okres"]);
    expect(wrapText("sprawozdawczość", 6)).toEqual(["sprawo", "zdawcz", "ość"]);
    expect(wrapText("jeden\n\ndwa", 20)).toEqual(["jeden", "", "dwa"]);
    for (const text of wrapText(`${WIDE} ${WIDE}`, 5)) expect(widthOf(text)).toBeLessThanOrEqual(5);
  });
});

describe("lines", () => {
  it("are cut across their pieces", () => {
    const cut = cutLine([piece("waga ", "quiet"), piece("25 punktów")], 9);
    expect(textOf(cut)).toBe("waga 25 …");
    expect(cut[0]?.tone).toBe("quiet");
  });

  it("keep both ends apart, the right one whole", () => {
    const both = spread("Leszno › Strategia › II", [piece("2012 ●")], 20);
    expect(textOf(both)).toBe("…rategia › II 2012 ●");
    expect(lineWidth(both)).toBe(20);
  });
});
