import { describe, expect, it } from "vitest";

import { drawBar } from "./bar.ts";
import { textOf } from "./line.ts";
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from "./symbols.ts";

const bar = (
  progress: string | null,
  planToDate: string | null,
  cells = 10,
  symbols = UNICODE_SYMBOLS,
): string => textOf(drawBar({ progress, planToDate }, cells, "plain", symbols));

describe("a bar", () => {
  it.each([
    ["0", "█".repeat(0) + "░".repeat(10)],
    ["50", "█████░░░░░"],
    // 57 % of 80 eighths is 45.6: five cells and five eighths.
    ["57", "█████▋░░░░"],
    ["100", "██████████"],
  ])("fills %s %% to an eighth of a cell", (progress, drawn) => {
    expect(bar(progress, null)).toBe(`${drawn} `);
  });

  it("is not full before all is done", () => {
    expect(bar("99.9", null)).toBe("█████████▉ ");
  });

  it("bears a tick where the plan to date ends", () => {
    expect(bar("60", "80")).toBe("██████░░│░ ");
    expect(bar("60", "60")).toBe("██████│░░░ ");
  });

  it("bears the tick inside of what was done ahead of plan", () => {
    expect(bar("80", "40")).toBe("████│███░░ ");
  });

  it("needs no tick for a plan of nothing or of all", () => {
    expect(bar("60", "0")).toBe("██████░░░░ ");
    expect(bar("60", "100")).toBe("██████░░░░ ");
    expect(bar("60", "120")).toBe("██████░░░░ ");
  });

  it("runs over its frame past 100 %", () => {
    expect(bar("107.5", "100")).toBe("██████████▶");
  });

  it("without a figure is a frame of its own, not an empty bar", () => {
    expect(bar(null, null)).toBe("╌╌╌╌╌╌╌╌╌╌ ");
  });

  it("reads in plain letters too", () => {
    expect(bar("57", "80", 10, ASCII_SYMBOLS)).toBe("#####...|. ");
    expect(bar("107.5", null, 10, ASCII_SYMBOLS)).toBe("##########>");
  });
});
