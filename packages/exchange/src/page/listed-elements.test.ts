import { describe, expect, it } from "vitest";

import { readList } from "./listed-elements.ts";
import { readLines } from "./page-lines.ts";
import { PageNotes } from "./parsed-page.ts";

function read(text: string): { list: ReturnType<typeof readList>; notes: PageNotes } {
  const notes = new PageNotes("page");
  return { list: readList(readLines(`Nazwa projektu Waga Postęp\n${text}`), notes), notes };
}

describe("readList", () => {
  it("reads weight and progress from the right, progress as printed", () => {
    const { list } = read("1. Wzrost o 5% rocznie 25% 107.5%\n6.Transport 5,5% 0,0%\nRazem: 75.1%");
    expect(list.listed).toEqual([
      { number: "1", title: "Wzrost o 5% rocznie", weight: "25", progress: "107.5", line: 2 },
      { number: "6", title: "Transport", weight: "5.5", progress: "0.0", line: 3 },
    ]);
    expect(list.total).toEqual({ value: "75.1", line: 4 });
  });

  it("takes a dash and an empty list for nothing", () => {
    expect(read("1. Transport - -").list.listed[0]).toMatchObject({ weight: null, progress: null });
    expect(read("").list).toEqual({ listed: [], total: null });
  });

  it("takes names alone, as a goal's page may list its programmes", () => {
    expect(read("1. Nowe inwestycje").list.listed).toMatchObject([
      { title: "Nowe inwestycje", weight: null },
    ]);
  });

  it.each([
    ["1. Transport 25%", "list.weight-only", { weight: "25", progress: null }],
    ["1. Transport 40.0%", "list.progress-only", { weight: null, progress: "40.0" }],
  ])("reports a single figure: %s", (row, code, element) => {
    const { list, notes } = read(row);
    expect(list.listed[0]).toMatchObject(element);
    expect(notes.findings).toMatchObject([{ code }]);
  });

  it("keeps the first of two rows with one number and reports the second", () => {
    const { list, notes } = read("1. Transport 25% 1.0%\n1. Drogi 75% 2.0%");
    expect(list.listed.map((element) => element.title)).toEqual(["Transport"]);
    expect(notes.findings).toMatchObject([{ code: "number.twice", params: { row: "1. Drogi 75% 2.0%" } }]);
  });
});
