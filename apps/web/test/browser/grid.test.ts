/** The grid in a real browser: with its clipboard, its focus and its layout, and a server that keeps what is entered. */
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { openBrowser } from "./open-browser.ts";
import { violations } from "./readers.ts";
import { startServer, type RunningServer } from "./running-server.ts";
import { signInAsOffice } from "./strategy-office.ts";

const GRID = "/-/strategies/proba/proba/grid?under=II.7.3";

let server: RunningServer;
let browser: Browser;
let cookie: Awaited<ReturnType<typeof signInAsOffice>>;
let context: BrowserContext | null = null;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  cookie = await signInAsOffice(server);
}, 60_000);
afterEach(async () => {
  await context?.close();
  context = null;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Looking {
  readonly width?: number;
  readonly theme?: "light" | "dark";
}

async function open(address: string, { width = 1280, theme = "light" }: Looking = {}): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: "pl",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.addCookies([cookie]);
  const page = await context.newPage();
  await page.goto(server.url + address);
  await page.locator("[role='grid'] [tabindex='0']").focus();
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text);
  await page.keyboard.press("Control+V");
}

const cell = (page: Page, row: string, period: number): Locator =>
  page.getByRole("row", { name: row }).getByRole("gridcell").nth(period);

describe("a paste from a spreadsheet", () => {
  // Task II.7.3 with its printed figures: 4, 12 and 4 points a year up to 2011, then 0; the last stage has a gap in 2013.
  const table = '4\t4\t3,5\r\n12\t"12"\t2.500\r\n4\tdużo\t"0"\r\n';

  it("is shown first, leaves all as it was when it is cancelled, and is stored when it is confirmed", async () => {
    const page = await open(GRID);
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

  it("goes back and forth between the grid and a sheet", async () => {
    const page = await open(GRID);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+C");
    await page.getByText("Skopiowano 2 × 2.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^4\t4\r?\n12\t12$/);
  });
});

describe("the grid on a narrow screen", () => {
  it("brings the active cell out from behind the heads", async () => {
    const page = await open(GRID, { width: 320 });
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
    const page = await open(address, looking);
    expect(await violations(page)).toEqual([]);
  });

  it("in what a paste would do, and in a cell that was not understood", async () => {
    const page = await open(GRID);
    await page.keyboard.type("dużo");
    await page.keyboard.press("Enter");
    await paste(page, "22.000\t1\nwiele\t2");
    await page.getByRole("region", { name: "Sprawdź przed zapisaniem" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
