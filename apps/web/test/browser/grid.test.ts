/** The grid in a real browser: with its clipboard, its focus and its layout, and a server that keeps what is entered. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { allowClipboard, paste } from "./clipboard.ts";
import { textsOf, violations, type Reader } from "./readers.ts";
import { prepareOffice } from "./strategy-office.ts";

const GRID = "/-/strategies/proba/proba/grid?under=II.7.3";

const { open, url } = prepareOffice();

async function openGrid(address: string, reader?: Reader): Promise<Page> {
  const page = await open(reader);
  await page.goto(url() + address);
  await page.locator("[role='grid'] [tabindex='0']").focus();
  return page;
}

const cell = (page: Page, row: string, period: number): Locator =>
  page.getByRole("row", { name: row }).getByRole("gridcell").nth(period);

describe("a paste from a spreadsheet", () => {
  // Task II.7.3 with its printed figures: 4, 12 and 4 points a year up to 2011, then 0; the last stage has a gap in 2013.
  const table = '4\t4\t3,5\r\n12\t"12"\t2.500\r\n4\tdużo\t"0"\r\n';

  it("is shown first, leaves all as it was when it is cancelled, and is stored when it is confirmed", async () => {
    const page = await openGrid(GRID);
    await page.keyboard.press("ArrowRight");
    await paste(page, table);
    const preview = page.getByRole("region", { name: "Sprawdź przed zapisaniem" });
    const said = await preview.locator("p").first().innerText();
    // 3,5 for 4; 2.500 is asked about; `dużo` is no number; the others stand there already.
    expect(said).toBe(
      "Zmieni się 1 komórka. 1 liczbę można odczytać dwojako. Odrzucono 1 wpis. 6 komórek pozostaje bez zmiany.",
    );
    await page.keyboard.press("Escape");
    await preview.waitFor({ state: "detached" });
    expect(await cell(page, "Analizy zagrożeń", 3).innerText()).toBe("0");

    await paste(page, table);
    await preview.getByRole("radio", { name: "2,500", exact: false }).check();
    await preview.getByRole("button", { name: "Zapisz 2 zmiany" }).click();
    await page.getByText("Wpisano 2 wartości.").waitFor();
    await page.waitForFunction(() => document.querySelector(".is-saving") === null);

    await page.reload();
    await page.locator("[role='grid']").waitFor();
    expect(await cell(page, "Analizy zagrożeń", 3).innerText()).toBe("3,5");
    expect(await cell(page, "Dystrybucja naklejek", 3).innerText()).toMatch(/^2,500/);
  });

  it("asks where the sheet shows another number than it holds, and leaves out what lies under a merged cell", async () => {
    const page = await openGrid(GRID);
    await page.keyboard.press("ArrowRight");
    // As LibreOffice copies it: 3,7 shown of 3,6666…, 1.500 with the number that says which it is, a merged cell.
    const html = `<html><body><table><tr><td sdval="3,66666666666667" sdnum="1045;0;0,0">3,7</td>
      <td sdval="1500" sdnum="1045;0;#.##0">1.500</td><td colspan=2>6</td></tr></table></body></html>`;
    await paste(page, "3,7\t1.500\t6\t\n", html);
    const preview = page.getByRole("region", { name: "Sprawdź przed zapisaniem" });
    expect(await preview.locator("p").first().innerText()).toBe(
      "Zmienią się 2 komórki. 1 komórka arkusza pokazuje inną liczbę, niż zawiera. 1 komórka arkusza leży pod scaloną, więc niczego nie zmienia.",
    );
    expect(await violations(page)).toEqual([]);
    await preview.getByRole("radio", { name: "3,66666666666667", exact: false }).check();
    await preview.getByRole("button", { name: "Zapisz 3 zmiany" }).click();
    await page.getByText("Wpisano 3 wartości.").waitFor();
    const entered = await textsOf(
      page,
      "tr:has-text('Analizy zagrożeń') .is-saving, tr:has-text('Analizy zagrożeń') .is-saved",
    );
    expect(entered.map((text) => text.split(": ").at(-1))).toEqual(["3,66666666666667", "1 500", "6"]);
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(() => document.querySelector(".is-saving") === null);
    expect(await cell(page, "Analizy zagrożeń", 1).innerText()).toMatch(/(^|\s)4$/);
  });

  it("goes back and forth between the grid and a sheet", async () => {
    const page = await openGrid(GRID);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await allowClipboard(page);
    await page.keyboard.press("Control+C");
    await page.getByText("Skopiowano 2 × 2.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^4\t4\r?\n12\t12$/);
  });
});

describe("two people in the grid", () => {
  it("see what the other enters, and an undone paste does not write over it", async () => {
    const [mine, theirs] = [await openGrid(GRID), await openGrid(GRID)];
    const before = await cell(mine, "Analizy zagrożeń", 3).innerText();
    // From 2009 to 2012.
    for (const page of [mine, theirs]) {
      await page.keyboard.press("Home");
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    }
    await paste(mine, "1,1\n2,2\n");
    await mine.getByRole("button", { name: "Zapisz 2 zmiany" }).click();
    await cell(theirs, "Dystrybucja naklejek", 3).getByText("2,2").waitFor();
    await theirs.keyboard.press("ArrowDown");
    await theirs.keyboard.type("9");
    await theirs.keyboard.press("Enter");
    await cell(mine, "Dystrybucja naklejek", 3).getByText("9", { exact: true }).waitFor();
    await mine.locator("[role='grid'] [tabindex='0']").focus();
    await mine.keyboard.press("Control+Z");
    await mine.getByText("Ktoś inny zmienił to samo miejsce. Nic nie zginęło.", { exact: false }).waitFor();
    expect(await cell(mine, "Dystrybucja naklejek", 3).innerText()).toMatch(
      /ktoś inny zmienił to samo:\s+9$/,
    );
    // The cell that nobody else has touched is as it was before the paste.
    await cell(theirs, "Analizy zagrożeń", 3).getByText(before, { exact: true }).waitFor();
  });
});

describe("the grid on a narrow screen", () => {
  it("brings the active cell out from behind the heads", async () => {
    const page = await openGrid(GRID, { width: 320 });
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    const [active, head] = [
      await page.locator("[role='gridcell']:focus, td:focus").boundingBox(),
      await page.locator("tbody .grid-head").first().boundingBox(),
    ];
    expect(active?.x).toBeGreaterThanOrEqual((head?.x ?? 0) + (head?.width ?? 0) - 1);
    expect((active?.x ?? 0) + (active?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe("axe finds nothing", () => {
  it.each([
    ["in the grid of stages", GRID, {}],
    ["in the grid of indicators, dark", `${GRID}&what=indicators`, { theme: "dark" }],
    ["on a telephone", `${GRID}&share=both`, { width: 320 }],
  ] as const)("%s", async (_, address, looking) => {
    const page = await openGrid(address, looking);
    expect(await violations(page)).toEqual([]);
  });

  it("in what a paste would do, and in a cell that was not understood", async () => {
    const page = await openGrid(GRID);
    await page.keyboard.type("dużo");
    await page.keyboard.press("Enter");
    await paste(page, "22.000\t1\nwiele\t2");
    await page.getByRole("region", { name: "Sprawdź przed zapisaniem" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
