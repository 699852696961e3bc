import { describe, expect, it } from "vitest";

import { figure, tableOf, writeCsv } from "./csv.ts";

const table = tableOf(
  [
    { title: 'Ulica "Nowa", etap 1', progress: "57.5", status: "off-track" },
    { title: "=HYPERLINK(1)\nciąg dalszy", progress: null, status: "no-basis" },
    { title: "-12,5", progress: "-0.5", status: "done" },
    { title: "- myślnik", progress: "0", status: "done" },
  ],
  [
    { key: "title", head: "tytuł", cell: ({ title }) => title },
    { key: "progress", head: "postęp %", cell: ({ progress }) => figure(progress) },
    { key: "status", head: "status", cell: ({ status }) => ({ code: status, word: `słowo: ${status}` }) },
  ],
);

describe("a table as CSV", () => {
  it("quotes by RFC 4180, leaves figures exact and what is missing empty, and disarms formulas", () => {
    expect(writeCsv(table, "csv")).toBe(
      [
        "title,progress,status",
        '"Ulica ""Nowa"", etap 1",57.5,off-track',
        '"\'=HYPERLINK(1)\nciąg dalszy",,no-basis',
        '"-12,5",-0.5,done',
        "'- myślnik,0,done",
        "",
      ].join("\r\n"),
    );
  });

  it("for a Polish Excel has a mark, semicolons, decimal commas and words", () => {
    const text = writeCsv(table, "csv-for-excel");
    expect(text.startsWith("\uFEFFtytuł;postęp %;status\r\n")).toBe(true);
    expect(text).toContain('"Ulica ""Nowa"", etap 1";57,5;słowo: off-track\r\n');
    expect(text).toContain("\r\n-12,5;-0,5;słowo: done\r\n");
  });
});
