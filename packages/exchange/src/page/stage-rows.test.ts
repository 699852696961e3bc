import { describe, expect, it } from "vitest";

import { readLines } from "./page-lines.ts";
import { PageNotes } from "./parsed-page.ts";
import { readStages } from "./stage-rows.ts";

function read(...rows: readonly string[]): { notes: PageNotes; table: ReturnType<typeof readStages> } {
  const notes = new PageNotes("card");
  const text = ["Etapy realizacji Rok", "2009 2010 2011", ...rows].join("\n");
  return { notes, table: readStages(readLines(text), notes) };
}

describe("readStages", () => {
  it("reads actual before planned, and a dash as no cell", () => {
    const { table } = read("2. Budowa 0/12% - 12,5/12.5%");
    expect(table.stages).toEqual([
      {
        number: "2",
        title: "Budowa",
        line: 3,
        cells: [
          { period: "2009", actual: "0", planned: "12", raw: "0/12%" },
          { period: "2011", actual: "12.5", planned: "12.5", raw: "12,5/12.5%" },
        ],
      },
    ]);
  });

  it.each([
    ["Zwiększenie o 5% 1/1% 1/1% 1/1%", "Zwiększenie o 5%"],
    ["Etap 2 z 3 (część 1/2) 1/1% - -", "Etap 2 z 3 (część 1/2)"],
    ["6. Ocena zadania (także w konkursach). 1/1% 1/1% 1/1%", "Ocena zadania (także w konkursach)."],
    ["Montaż estrad ( Rynek, plac 1/1 % 1 / 1% 1/1%", "Montaż estrad ( Rynek, plac"],
  ])("takes cells from the right of %j", (row, title) => {
    expect(read(row).table.stages[0]?.title).toBe(title);
  });

  it("places cells as a heading out of order says, and reports it", () => {
    const notes = new PageNotes("card");
    const table = readStages(readLines("2009 2011 2010\nProjekt 1/1% 2/2% 3/3%"), notes);
    expect(table.stages[0]?.cells.map((cell) => [cell.period, cell.planned])).toEqual([
      ["2009", "1"],
      ["2011", "2"],
      ["2010", "3"],
    ]);
    expect(notes.findings).toMatchObject([{ code: "row.years-out-of-order", at: { line: 1 } }]);
  });

  it.each([
    ["Budowa 1/1% 20/x% 1/1%", "20/x%"],
    ["Budowa 1/1% 1/1% -5/10%", "-5/10%"],
    ["Budowa 1/1% 1/1% /20%", "/20%"],
    ["Budowa 1/1% 1/1% x", "x"],
  ])("refuses %j with its line", (row, text) => {
    expect(read(row).notes.problems).toMatchObject([
      { code: "stage.cell-unreadable", file: "card", line: 3, params: { text } },
    ]);
  });

  it("counts cells from the first year where there are fewer than years, and reports it", () => {
    const { notes, table } = read("Budowa 1/1% 2/2%");
    expect(table.stages[0]?.cells.map((cell) => cell.period)).toEqual(["2009", "2010"]);
    expect(notes.findings).toMatchObject([{ code: "stage.fewer-cells", params: { cells: 2, years: 3 } }]);
  });

  it("joins a title that goes on over two lines, and keeps a stage without cells", () => {
    const { notes, table } = read("1. Wybór", "wykonawcy robót 1/1% 1/1% 1/1%", "2. Odbiór");
    expect(table.stages.map((stage) => [stage.number, stage.title, stage.cells.length])).toEqual([
      ["1", "Wybór wykonawcy robót", 3],
      ["2", "Odbiór", 0],
    ]);
    expect(notes.findings.map((finding) => finding.code)).toEqual(["row.joined", "stage.no-cells"]);
  });
});
