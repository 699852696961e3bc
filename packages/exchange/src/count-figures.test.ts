import { describe, expect, it } from "vitest";

import { everyPage, fileOf, imported, textOfPage } from "../test/pages-of-leszno.ts";
import { countFigures } from "./count-figures.ts";

describe("countFigures", () => {
  it("finds every figure of every page in the strategy or in a finding", () => {
    const files = everyPage();
    const { strategy, sources } = imported(files);
    const count = countFigures(files, strategy, sources);
    expect(count.missing).toEqual([]);
    // So many runs of digits are in the files: `cat *.txt | grep -oE '[0-9]+' | wc -l`.
    expect(count.figures).toBe(1364);
  });

  it("finds them in findings where the strategy has no place for them", () => {
    const text = textOfPage("founding-card.txt")
      .replace("Wskaźniki produktu:", "123 456\nWskaźniki produktu:")
      .replace("Realizator\n", "3. Odbiór robót\nRealizator\n");
    const files = [fileOf("card.txt", text)];
    const { strategy, sources } = imported(files);
    expect(countFigures(files, strategy, sources).missing).toEqual([]);
  });

  it("misses a figure that was dropped, the last of several alike", () => {
    const files = [fileOf("card.txt", textOfPage("founding-card.txt"))];
    const { strategy, sources } = imported(files);
    const poorer = {
      ...strategy,
      elements: strategy.elements.map((element) => ({
        ...element,
        indicators: element.indicators.map((indicator) => ({
          ...indicator,
          observations: indicator.observations.filter((seen) => seen.raw !== "3 581"),
        })),
      })),
    };
    expect(countFigures(files, poorer, sources).missing).toEqual([
      { file: "card.txt", line: 45, figure: "581" },
      { file: "card.txt", line: 45, figure: "3" },
    ]);
  });
});
