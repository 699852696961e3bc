import { describe, expect, it } from "vitest";

import { readHeading } from "./page-heading.ts";
import { readLines } from "./page-lines.ts";
import { PageNotes } from "./parsed-page.ts";

const read = (text: string, notes = new PageNotes("page")): ReturnType<typeof readHeading> =>
  readHeading(readLines(text), notes);

describe("readHeading", () => {
  it("parts titles from leads at the last mark, so that a title may bear dashes", () => {
    const heading = read(
      "Strategia rozwoju Leszna\n\nCel II - Lepsze życie - dla wszystkich - szef celu I Zastępca Prezydenta\n\n" +
        "1. Nasze szkoły - nasza przyszłość - koordynator Naczelnik Wydziału Edukacji\n\n6.Rozwój transportu",
    );
    expect(heading?.strategyTitle).toBe("Strategia rozwoju Leszna");
    expect(heading?.path).toEqual([
      { number: "II", title: "Lepsze życie - dla wszystkich", lead: "I Zastępca Prezydenta", line: 3 },
      { number: "1", title: "Nasze szkoły - nasza przyszłość", lead: "Naczelnik Wydziału Edukacji", line: 5 },
      { number: "6", title: "Rozwój transportu", lead: null, line: 7 },
    ]);
  });

  it("takes a title without a lead whole", () => {
    expect(read("Strategia\nCel III – Czyste powietrze")?.path).toEqual([
      { number: "III", title: "Czyste powietrze", lead: null, line: 2 },
    ]);
  });

  it("finds no page where no goal is named, or nothing stands above it", () => {
    expect(read("Zupa\n1. Marchew")).toBeNull();
    expect(read("Cel I - Pierwszy wiersz")).toBeNull();
  });

  it("reports a line that it does not know", () => {
    const notes = new PageNotes("page");
    read("Strategia\nCel I - Gospodarka\nwersja 7", notes);
    expect(notes.findings).toMatchObject([
      { code: "line.unknown", at: { line: 3 }, params: { row: "wersja 7" } },
    ]);
  });
});
