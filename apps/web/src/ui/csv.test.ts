import { describe, expect, it } from "vitest";

import { writeCsv } from "./csv.ts";

// Expected by the rules of a Polish Excel: `;`, decimal comma, UTF-8 with its mark, CRLF.
describe("a table as CSV", () => {
  it("opens in a Polish Excel as it is", () => {
    expect(writeCsv([[{ text: "Rok" }, { figure: "1250.5" }, null]], "pl")).toBe("\uFEFFRok;1250,5;\r\n");
  });

  it("keeps a point and commas in English", () => {
    expect(writeCsv([[{ text: "Year" }, { figure: "1250.5" }]], "en")).toBe("\uFEFFYear,1250.5\r\n");
  });

  it.each(["=1+1", "+48 65", "-1 zł", "@SUM(A1)"])("does not let a text run as a formula: %s", (text) => {
    expect(writeCsv([[{ text }]], "pl")).toBe(`\uFEFF'${text}\r\n`);
  });

  it("leaves a negative figure a figure", () => {
    expect(writeCsv([[{ figure: "-186" }]], "pl")).toBe("\uFEFF-186\r\n");
  });

  it("quotes what would break the row", () => {
    expect(writeCsv([[{ text: 'Straż; "Żandarmeria"\nPolicja' }]], "pl")).toBe(
      '\uFEFF"Straż; ""Żandarmeria""\nPolicja"\r\n',
    );
  });
});
