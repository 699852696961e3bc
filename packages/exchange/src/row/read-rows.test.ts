import { periodLabelSchema } from "@miara/domain/period";
import { describe, expect, it } from "vitest";

import type { RawTable } from "../page/parsed-page.ts";
import { readRows, type ReadRow } from "./read-rows.ts";

/** A table of rows as a page has them, under years that end with 2013. */
function tableOf(years: number, rows: readonly string[]): RawTable {
  return {
    layout: "years",
    columns: Array.from({ length: years }, (_, at) => periodLabelSchema.parse(String(2014 - years + at))),
    line: 1,
    rows: rows.map((text, at) => ({ line: at + 2, kind: "output", text, written: text })),
  };
}

function readTable(years: number, rows: readonly string[]): readonly ReadRow[] {
  return readRows([{ file: "page", table: tableOf(years, rows) }], [])[0]?.rows ?? [];
}

function rawsOf(row: ReadRow | undefined): readonly string[] {
  return row?.cells.map(({ cell }) => cell.raw) ?? [];
}

function codesOf(row: ReadRow | undefined): readonly string[] {
  return row?.findings.map((finding) => finding.code) ?? [];
}

describe("cells of a row without borders", () => {
  // The rows of a city's pages; what each holds was read off the page by eye.
  it.each([
    [5, "Przestępstwa KMP 3 581 3 097 2 738 2 744 -", "3 581|3 097|2 738|2 744|-"],
    [5, "Interwencje KMP 20 588 14 375 21 541 16 663 -", "20 588|14 375|21 541|16 663|-"],
    [5, "Punkty świetlne MZDiI 58 69 153 60 184", "58|69|153|60|184"],
    [5, "Uczestnicy MOK 83773 99 832 96450 89119 54497", "83773|99 832|96450|89119|54497"],
    [5, "Uczestnicy IT 45 000 46 000 25 000 30 000 94 066", "45 000|46 000|25 000|30 000|94 066"],
    [5, "Powierzchnia WAPPiB 1 215 1375 1375 2005 2005", "1 215|1375|1375|2005|2005"],
    [5, "Drogi MZDiI 1.7 km 2.0 km 4.4 km 1.7 km 2.4 km", "1.7 km|2.0 km|4.4 km|1.7 km|2.4 km"],
    [5, "Interwencje dzielnicowych 0 668 0 602 -", "0|668|0|602|-"],
    [5, "Średnia z ostatnich 5 lat 10 10 10 8 -", "10|10|10|8|-"],
    [
      5,
      "Nakłady ( w tys.) WPiR-GUS 9 459,00 16 049,00 bd (tajemnica statystyczna) 4 405 bd",
      "9 459,00|16 049,00|bd (tajemnica statystyczna)|4 405|bd",
    ],
    [
      8,
      "Osoby WK 80 882 84 943 83 902 83 773 83 549 96 450 273 329 225 606",
      "80 882|84 943|83 902|83 773|83 549|96 450|273 329|225 606",
    ],
    [8, "Kradzieże KMP 600 534 542 458 390 743 434 258", "600|534|542|458|390|743|434|258"],
    [8, "Kontakty WPiR X X X 10 14 16 6 9", "X|X|X|10|14|16|6|9"],
    [8, "Zdarzenia KMP w Lesznie 18 18 18 bd bd bd bd bd", "18|18|18|bd|bd|bd|bd|bd"],
    [
      9,
      "Uczniowie 2 600 2 616 2 569 2 553 2 519 2 454 2 423 2 446",
      "2 600|2 616|2 569|2 553|2 519|2 454|2 423|2 446",
    ],
    [
      9,
      "Ulice (w m) MZDiI 1196 3 007 4 300 4 500 3 000 - 1 600 5 300",
      "1196|3 007|4 300|4 500|3 000|-|1 600|5 300",
    ],
    [
      9,
      "Środki MZDiI 191.371 430.577 866.432 588 964 1 307 804 841 291,88 90 469,40 654 500,48",
      "191.371|430.577|866.432|588 964|1 307 804|841 291,88|90 469,40|654 500,48",
    ],
    [
      9,
      "Środki MOPR 521011 594750 704 913,66 787 785,00 4 499 986,91 833 048,67 1 183 455,91 3 280 443",
      "521011|594750|704 913,66|787 785,00|4 499 986,91|833 048,67|1 183 455,91|3 280 443",
    ],
    [
      9,
      "Remonty MZBK 2.826.811 4.256.173 4.015.333 4 900 000 4 900 000 5 293 141 6 298 705",
      "2.826.811|4.256.173|4.015.333|4 900 000|4 900 000|5 293 141|6 298 705",
    ],
    [
      9,
      "Stężenie (µg/m3) - wartość dopuszczalna 22000,00 µg/m3 WIOŚ 4,40 3,00 1,80 1,9 1,4 1,2 1,2",
      "4,40|3,00|1,80|1,9|1,4|1,2|1,2",
    ],
    [
      9,
      "Parkingi MZDiI 623 (w tym 39 dla niepełnosprawnych) 623 (w tym 39 dla niepełnosprawnych) 623/39 808/49",
      "623 (w tym 39 dla niepełnosprawnych)|623 (w tym 39 dla niepełnosprawnych)|623/39|808/49",
    ],
    [
      9,
      "Godziny Zestawienie zbiorcze 751 827 1 215 1 887 ok. 928 (wynika z Karty) 6 620 uczniów w 354 zajęcia i koła 380 kół i zajęć 497",
      "751|827|1 215|1 887|ok. 928 (wynika z Karty)|6 620 uczniów w 354 zajęcia i koła|380 kół i zajęć|497",
    ],
    [
      8,
      "Uczniowie w szkołach - - - ok. 12 000 ok.12 000 ok.10 000 ok. 10 000 ok. 9 tys.",
      "-|-|-|ok. 12 000|ok.12 000|ok.10 000|ok. 10 000|ok. 9 tys.",
    ],
  ])("under %i years: %s", (years, row, cells) => {
    expect(rawsOf(readTable(years, [row])[0]).join("|")).toBe(cells);
  });

  it("takes a minus that stands apart for a sign where the row has signs, and reports the other reading", () => {
    const [row] = readTable(9, ["Saldo migracji USC +373 - 186 - 0 + 12 -45 - 33 +5 -7"]);
    expect(rawsOf(row)).toEqual(["+373", "- 186", "- 0", "+ 12", "-45", "- 33", "+5", "-7"]);
    expect(codesOf(row)).toContain("row.ambiguous-grouping");
    expect(codesOf(row)).toContain("value.odd");
  });

  it("reads words that say why there is no value as a cell", () => {
    const [row] = readTable(5, ["Osoby MOPR 120 134 zakończono program - -"]);
    expect(rawsOf(row)).toEqual(["120", "134", "zakończono program", "-", "-"]);
    expect(row?.cells[2]?.cell.reading).toMatchObject({
      value: null,
      status: "M",
      note: "zakończono program",
    });
  });

  it("keeps the mark and the note of a value that is withheld", () => {
    const [row] = readTable(2, ["Nakłady WPiR 4 405 bd (tajemnica statystyczna)"]);
    expect(row?.cells[1]?.cell.reading).toMatchObject({ status: "L", note: "tajemnica statystyczna" });
  });

  it("joins a no-break space between digits, whatever the columns", () => {
    const [row] = readTable(3, ["Mieszkańcy USC 63\u00a0000 62\u00a0500 62\u00a0100"]);
    expect(row?.cells.map(({ cell }) => cell.value)).toEqual(["63000", "62500", "62100"]);
  });

  it("uses borders that a row still has, gaps included", () => {
    const [row] = readTable(5, ["Liczba spotkań\tKMP\t152\t\t1 254\t\t-"]);
    expect(row).toMatchObject({ name: "Liczba spotkań", source: "KMP" });
    expect(row?.cells.map(({ period, cell }) => [period, cell.raw])).toEqual([
      ["2009", "152"],
      ["2011", "1 254"],
      ["2013", "-"],
    ]);
  });

  it("leaves a figure too many in the name and reports it", () => {
    const [row] = readTable(2, ["Liczba zajęć WE 5 6 7"]);
    expect(rawsOf(row)).toEqual(["6", "7"]);
    expect(codesOf(row)).toContain("row.more-values");
  });
});

describe("a point before three digits", () => {
  it("groups thousands where the figures beside it are as large, and is reported with the other reading", () => {
    const [row] = readTable(5, ["Ścieżki (w m) MZDiI 17.387 19.630 21.722 21 722 24 633"]);
    expect(row?.cells.map(({ cell }) => cell.value)).toEqual(["17387", "19630", "21722", "21722", "24633"]);
    const finding = row?.findings.find((found) => found.code === "value.ambiguous");
    expect(finding).toMatchObject({ at: { file: "page", line: 2 } });
    expect(finding?.params["others"]).toContain("17.387 = 17.387");
  });

  it("parts decimals where the figures beside it say so", () => {
    const [row] = readTable(3, ["Powierzchnia (w ha) WG 1.290 1,31 1,30"]);
    expect(row?.cells.map(({ cell }) => cell.value)).toEqual(["1.290", "1.31", "1.30"]);
  });
});

describe("columns of a row with fewer values", () => {
  it("are those behind the first where no row of the page reaches the full width", () => {
    const rows = readTable(9, ["Boiska WE 25 28 30 35 37 37 37 39", "Wydatki WE 4 886,39 5 168,55 5 784,25"]);
    expect(rows[0]?.cells[0]?.period).toBe("2006");
    expect(rows[1]?.cells.map(({ period }) => period)).toEqual(["2006", "2007", "2008"]);
    expect(rows[1]?.findings.find((found) => found.code === "row.fewer-values")?.params).toMatchObject({
      cells: 3,
      columns: 9,
      taken: "2006–2008",
    });
  });

  it("are the first ones where another row is full", () => {
    const rows = readTable(4, ["Pożary KMP 10 20 30 40", "Wypadki KMP 11 21 31"]);
    expect(rows[1]?.cells.map(({ period }) => period)).toEqual(["2010", "2011", "2012"]);
    expect(codesOf(rows[1])).toEqual(["row.fewer-values"]);
  });

  it("are settled by the same figures in a full row of another page", () => {
    const short = tableOf(8, ["Oświetlenie MZDiI 69 90 152 216 58 69 153", "Wypadki KMP 1 2 3 4 5 6 7 8"]);
    const card = {
      ...tableOf(5, ["Nowe punkty świetlne MZDiI 58 69 153 60 184"]),
      columns: ["2010", "2011", "2012", "2013", "2014"].map((year) => periodLabelSchema.parse(year)),
    };
    const tables = [
      { file: "programme", table: short },
      { file: "card", table: card },
    ];
    const row = readRows(tables, [])[0]?.rows[0];
    // 58, 69 and 153 stand under 2010 to 2012 on the card, so that the row begins in 2006.
    expect(row?.cells[0]?.period).toBe("2006");
    expect(codesOf(row)).toEqual(["row.years-by-twin"]);
  });
});

describe("lines that belong together", () => {
  it("joins a line of cells to the line of words above it", () => {
    const rows = readTable(3, ["Liczba przestępstw KMP", "3 581 3 097 2 738", "Liczba patroli KMP 5 6 7"]);
    expect(rows).toHaveLength(2);
    expect(rawsOf(rows[0])).toEqual(["3 581", "3 097", "2 738"]);
  });

  it("reports a line of cells that has no words above it", () => {
    const [table] = readRows([{ file: "page", table: tableOf(3, ["12 13"]) }], []);
    expect(table?.rows).toEqual([]);
    expect(table?.findings).toMatchObject([{ code: "line.unknown", params: { row: "12 13" } }]);
  });
});

describe("a heading that has one year twice", () => {
  it("keeps the first value of the year and reports the other", () => {
    const table = tableOf(3, ["Liczba patroli KMP 5 6 7"]);
    const columns = ["2009", "2010", "2010"].map((year) => periodLabelSchema.parse(year));
    const row = readRows([{ file: "page", table: { ...table, columns } }], [])[0]?.rows[0];
    expect(rawsOf(row)).toEqual(["5", "6"]);
    expect(row?.findings).toMatchObject([{ code: "row.year-twice", params: { others: "2010: 7" } }]);
  });
});
