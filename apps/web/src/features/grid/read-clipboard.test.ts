// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { readClipboard } from "./read-clipboard.ts";

/** What a cell shows; where a number is held behind it, both; `merged` for what lies under another cell. */
function read(plain: string, html: string): readonly (readonly string[])[] {
  const table = readClipboard({ getData: (form) => (form === "text/plain" ? plain : html) });
  return table.map((row) =>
    row.map(({ text, held, isCovered }) =>
      isCovered ? "merged" : held === null ? text : `${text} ← ${held}`,
    ),
  );
}

/** After what Excel writes: a style sheet in a comment, attributes without quotes, a row without height at the end. */
const fromExcel = (rows: string): string => `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style>
<!--table {mso-displayed-decimal-separator:"\\,";} br {mso-data-placement:same-cell;}-->
</style></head><body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'>
<!--StartFragment--><col width=64 span=2 style='width:48pt'>
${rows}
<!--EndFragment--><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td
 width=64></td></tr><![endif]></table></body></html>`;

describe("a table from Excel", () => {
  it("says what is held behind what is shown", () => {
    const html = fromExcel(`<tr height=20><td height=20 class=xl65 align=right x:num="12.4837">12,5</td>
      <td align=right x:num>7</td></tr>
      <tr><td x:num="0.594516594516595">59,45%</td><td x:str>dwie<br>\n  linie</td></tr>`);
    expect(read('12,5\t7\r\n59,45%\t"dwie\nlinie"\r\n', html)).toEqual([
      ["12,5 ← 12.4837", "7"],
      ["59,45% ← 0.594516594516595", "dwie\nlinie"],
    ]);
  });

  it("is read from the text, since a narrow column shows its number as ####", () => {
    const html = fromExcel("<tr><td align=right>####</td><td>&nbsp;</td></tr>");
    expect(read("4 499 986,91\t\r\n", html)).toEqual([["4 499 986,91", ""]]);
  });

  it("tells what lies under a merged cell from what is only overrun by a text", () => {
    const html = fromExcel(`<tr><td colspan=2 class=xl66>10</td><td rowspan=2>3</td></tr>
      <tr><td colspan=2 style='mso-ignore:colspan'>razem</td></tr>`);
    expect(read("10\t\t3\r\nrazem\t\t\r\n", html)).toEqual([
      ["10", "merged", "3"],
      ["razem", "", "merged"],
    ]);
  });

  it("is read where the text has none: empty cells of Excel on the web", () => {
    expect(read("", fromExcel("<tr><td></td><td>&nbsp;</td></tr>"))).toEqual([["", ""]]);
  });
});

describe("a table from LibreOffice", () => {
  it("has its numbers in the language of the sheet", () => {
    const html = `<html><body><table cellspacing="0" border="0"><colgroup width="85" span="2"></colgroup>
      <tr><td height="17" align="right" sdval="0,333333333333333" sdnum="1045;0;0,0">0,3</td>
      <td align="right" sdval="2500" sdnum="1045;0;#.##0"><font color="#000000">2.500</font></td></tr>
      </table></body></html>`;
    expect(read("0,3\t2.500\n", html)).toEqual([["0,3 ← 0.333333333333333", "2.500 ← 2500"]]);
  });
});

describe("a table from Google Sheets", () => {
  const cell = (value: string, text: string): string =>
    `<td style="overflow:hidden;padding:2px 3px" data-sheets-value='${value}'>${text}</td>`;

  it("tells its numbers from its texts", () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><table dir="ltr"><tbody><tr>
      ${cell('{"1":3,"3":1234.5678}', "1 234,57")}${cell('{"1":2,"2":"0012"}', "0012")}</tr></tbody></table>`;
    expect(read("1 234,57\t0012", html)).toEqual([["1 234,57 ← 1234.5678", "0012"]]);
  });

  it("of one cell comes without a table", () => {
    const html = `<span data-sheets-root="1" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.1249}">12%</span>`;
    expect(read("12%", html)).toEqual([["12% ← 0.1249"]]);
  });
});

describe("a table from Word or a web page", () => {
  it("keeps its cells where the text loses them", () => {
    const html = `<table class=MsoTableGrid><tr><td><p class=MsoNormal><span>Patrole<o:p></o:p></span></p>
      <p class=MsoNormal>piesze</p></td><td><p class=MsoNormal>12</p></td></tr></table>`;
    expect(read("Patrole\npiesze\t12\n", html)).toEqual([["Patrole\npiesze", "12"]]);
    expect(read("", html)).toEqual([["Patrole\npiesze", "12"]]);
  });

  it("does not take the mark of a note for digits, nor a key for sorting for a text", () => {
    const html = `<table><tr><th scope="row">2011</th><td>3&nbsp;581<sup>1</sup></td>
      <td><span style="display:none">0123</span>12</td><td>5 m<sup>2</sup></td></tr></table>`;
    expect(read("", html)).toEqual([["2011", "3\u00A0581 (1)", "12", "5 m2"]]);
  });

  it("is the one inside a table that only lays it out, and one below the other where there are several", () => {
    const html = `<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>
      <p>oraz</p><table><tr><td>2</td></tr></table>`;
    expect(read("1\noraz\n2", html)).toEqual([["1"], ["2"]]);
  });

  it("runs nothing and fetches nothing", () => {
    const html = `<table><tr><td>1<img src="https://example.org/x.png" onerror="window.ran = 1">
      <script>window.ran = 1</script></td></tr></table>`;
    expect(read("", html)).toEqual([["1"]]);
    expect("ran" in window).toBe(false);
    expect(document.querySelector("img")).toBeNull();
  });
});

it("without a table is the plain text", () => {
  expect(read("1\t2", "<p>1 2</p>")).toEqual([["1", "2"]]);
});
