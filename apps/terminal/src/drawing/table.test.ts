import { describe, expect, it } from "vitest";

import { line, textOf } from "./line.ts";
import { layPeriodTable } from "./period-table.ts";
import { layTable, tableLines, type Column } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { head: "etap", align: "left", isFlexible: true },
  { head: "suma", align: "right" },
];
const ROWS = [
  [line("Profilaktyka w szkołach"), line("36/60")],
  [line("Patrole"), line("12/20")],
];

describe("a table", () => {
  it("aligns columns without borders", () => {
    expect(tableLines(layTable(COLUMNS, ROWS, null)).map(textOf)).toEqual([
      "etap                      suma",
      "Profilaktyka w szkołach  36/60",
      "Patrole                  12/20",
    ]);
  });

  it("wraps its flexible column where there is less room, and says nothing twice", () => {
    expect(tableLines(layTable(COLUMNS, ROWS, 21)).map(textOf)).toEqual([
      "etap             suma",
      "Profilaktyka w  36/60",
      "szkołach",
      "Patrole         12/20",
    ]);
  });
});

describe("a table of periods", () => {
  const table = {
    titleHead: "etap",
    periods: ["2009", "2010", "2011", "2012"],
    sumHead: "suma",
    rows: [
      {
        title: "Patrole",
        cells: ["4/4", "4/4", "0/4", "–/4"].map((text) => line(text)),
        sum: line("8/16"),
        notes: [line("  źródło: KMP")],
      },
    ],
  };

  it("shows all periods beside one another where they fit", () => {
    expect(layPeriodTable(table, 50).map(textOf)).toEqual([
      "etap     2009  2010  2011  2012  suma",
      "Patrole   4/4   4/4   0/4   –/4  8/16",
      "  źródło: KMP",
    ]);
  });

  it("shows them in blocks with the head repeated where they don't", () => {
    expect(layPeriodTable(table, 30).map(textOf)).toEqual([
      "etap     2009  2010  2011",
      "Patrole   4/4   4/4   0/4",
      "",
      "etap     2012  suma",
      "Patrole   –/4  8/16",
      "  źródło: KMP",
    ]);
  });

  it("shows them beneath one another on the narrowest screens", () => {
    expect(layPeriodTable(table, 14).map(textOf)).toEqual([
      "Patrole",
      "  2009 4/4",
      "  2010 4/4",
      "  2011 0/4",
      "  2012 –/4",
      "  suma 8/16",
      "  źródło: KMP",
    ]);
  });
});
