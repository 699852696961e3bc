import { describe, expect, it } from "vitest";

import { readTsv, writeTsv } from "./tsv.ts";

describe("a table from the clipboard", () => {
  // What LibreOffice Calc puts there for A1:B2 with 12,5; a text of two lines; a quoted word; an empty cell.
  it("is read with quoted cells, line ends inside them and doubled quotation marks", () => {
    expect(readTsv('12,5\t"dwie\nlinie"\n"mówi ""tak"""\t\n')).toEqual([
      ["12,5", "dwie\nlinie"],
      ['mówi "tak"', ""],
    ]);
  });

  // Excel ends lines with CR LF, the last one too.
  it("is read with the line ends of Excel", () => {
    expect(readTsv("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("keeps empty cells at its edges and empty rows inside", () => {
    expect(readTsv("\t1\t\n\n2")).toEqual([["", "1", ""], [""], ["2"]]);
    expect(readTsv("")).toEqual([]);
  });

  it("takes a quotation mark that encloses nothing for a character", () => {
    expect(readTsv('"Zatorze\t5\n"a" b\tc')).toEqual([
      ['"Zatorze', "5"],
      ['"a" b', "c"],
    ]);
  });

  it("comes back as it was written", () => {
    const table = [
      ["", "12,5", 'cudzysłów " w środku'],
      ["dwie\r\nlinie", "tabulator\tw środku", ""],
      ['"', "\n", "ostatnia"],
    ];
    expect(readTsv(writeTsv(table))).toEqual(table);
  });
});
