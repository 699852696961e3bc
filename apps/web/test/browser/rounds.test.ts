/** A round by the office that runs it, the history of what was reported, and findings as work, in a real browser. */
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";

import { lookAt } from "./look-at.ts";
import { keepPictures, type Pictures } from "./pictures.ts";
import { arrive, textsOf } from "./readers.ts";
import { prepareOffice } from "./strategy-office.ts";

const PAGES = "/-/strategies/proba/proba";
const CELL = "etap „Analizy zagrożeń”, 2013, wykonanie";
const STEP_MS = 30_000;

const { open, url } = prepareOffice({ isStory: true });
let page: Page;
let pictures: Pictures;

beforeAll(async () => {
  page = await open();
  pictures = keepPictures("rounds");
});

async function go(address: string): Promise<void> {
  await arrive(page, url() + PAGES + address);
}

const look = (name: string): Promise<void> => lookAt(page, pictures, name);
const stored = (): Promise<void> => page.getByText("Wszystko zapisane.").waitFor();
const table = (name: string): Locator => page.getByRole("table", { name });

describe("a round that the office runs", { timeout: STEP_MS }, () => {
  it("says what to mend in its days, and is planned", async () => {
    await go("/rounds");
    await page.getByLabel("Okres", { exact: true }).fill("2013");
    await page.getByLabel("Otwarcie").fill("2014-02-01");
    await page.getByLabel("Termin", { exact: false }).first().fill("2014-01-31");
    await page.getByRole("button", { name: "Zaplanuj okres" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Termin przypada przed dniem otwarcia/ })
      .waitFor();
    expect(await page.title()).toMatch(/^Błąd: Okresy sprawozdawcze/);
    await look("round-refused");
    await page.getByLabel("Otwarcie").fill("2014-01-02");
    await page.getByRole("button", { name: "Zaplanuj okres" }).click();
    await page.getByText("Zaplanowano okres 2013.").waitFor();
    await stored();
  });

  it("is opened, and shows at a glance who is late with what", async () => {
    await table("Okresy sprawozdawcze").getByRole("link", { name: "2013" }).click();
    await page.getByRole("button", { name: "Otwórz okres" }).click();
    await page.getByText("Okres 2013 jest otwarty.").waitFor();
    await stored();
    // Six tasks have stages planned for 2013 or indicators of their own, and two programmes have indicators.
    const reports = table("Według elementów").getByRole("row");
    const all = (await reports.count()) - 1;
    await page.getByText(`Złożono 0 z ${all} (0,0 %).`).waitFor();
    expect(await page.getByText(`${all} po terminie`).count()).toBeGreaterThan(0);
    await look("round-open");
    await table("Według jednostek").getByRole("button", { name: "Komenda Miejska Policji" }).click();
    await page.getByText("1 sprawozdanie", { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("unit")).toBe("policja");
    const row = page.getByRole("row", { name: /II\.7\.3 Działania prewencyjne/ });
    expect((await row.innerText()).replace(/\s+/g, " ")).toContain("31 stycznia 2014 ✕ po terminie");
    await row.getByRole("link", { name: /Działania prewencyjne/ }).click();
    await page.getByRole("heading", { level: 1, name: /Sprawozdanie za 2013/ }).waitFor();
  });

  it("lists whom to remind by hand where no mail is set up", async () => {
    await go("/rounds/2013");
    await page.getByRole("button", { name: "Wyślij przypomnienia" }).click();
    // Nobody has an account in an office that reports.
    await page.getByText("Nikomu niczego nie brakuje albo nikt nie ma konta").waitFor();
  });
});

describe("the history", { timeout: STEP_MS }, () => {
  it("says who changed what, from what to what, under a seal", async () => {
    await go("/report/II.7.3?period=2013");
    const share = page.getByLabel(/^1\. Analizy.*wykonanie 2013$/);
    await share.fill("3");
    await share.press("Enter");
    await stored();
    await go("/history?element=II.7.3");
    await page.getByText(/Dziennik jest nienaruszony/).waitFor();
    const [last] = await textsOf(page, "main article");
    expect(last).toContain("Biuro Strategii");
    expect(last).toContain(`${CELL}: było: 0 → jest: 3`);
    await look("history");
  });

  it("compares two moments: the figures and the entries that differ, and the strategy of then", async () => {
    await go("/compare?from=1");
    const figures = table("Wartości, które się różnią");
    const row = figures.getByRole("row", { name: /II\.7\.3/ });
    await row.waitFor();
    // Stages of the task: 60 before, 3 points more now.
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(
      expect.arrayContaining(["60,0 %", "63,0 %"].map((text) => text.replace(" ", "\u00A0"))),
    );
    expect(await page.locator("main").innerText()).toContain(CELL);
    await page.getByRole("button", { name: /Pokaż strategię, jaką znano/ }).click();
    await page.getByLabel("Pokaż wszystkie poziomy").check();
    const then = table("Strategia, jaką znano wtedy").getByRole("row", { name: /II\.7\.3/ });
    expect(await then.innerText()).toContain("60,0");
    await look("compare");
  });

  it("brings an earlier value back as a new change with its reason", async () => {
    await go("/history?element=II.7.3");
    await page.getByRole("button", { name: `Przywróć: ${CELL}` }).click();
    await page.getByText("Teraz: 3.").waitFor();
    await page.getByLabel("Powód przywrócenia").fill("Wpisano omyłkowo.");
    await look("bring-back");
    await page.getByRole("button", { name: "Przywróć poprzednią wartość" }).click();
    await page.getByText("Powód: Wpisano omyłkowo.").waitFor();
    const [last] = await textsOf(page, "main article");
    expect(last).toContain(`${CELL}: było: 3 → jest: 0`);
    await go("/report/II.7.3?period=2013");
    expect(await page.getByLabel(/^1\. Analizy.*wykonanie 2013$/).inputValue()).toBe("0");
  });
});

describe("findings", { timeout: STEP_MS }, () => {
  it("are grouped and narrowed, the address says by what, and each leads to where it is mended", async () => {
    await go("/findings");
    await page.getByRole("heading", { level: 2, name: /Wagi nie dają 100/ }).waitFor();
    await look("findings");
    await page.getByLabel("Pogrupuj według").selectOption("element");
    await page.getByLabel("W części").selectOption({ label: "II.7 Bezpieczne miasto" });
    expect(new URL(page.url()).searchParams.get("by")).toBe("element");
    expect((await textsOf(page, "main h2")).every((title) => title.startsWith("II.7"))).toBe(true);
    await page.getByLabel("W części").selectOption({ label: "cała strategia" });
    await page.getByRole("link", { name: "Otwórz wagi: I.4 Program z wagami do 105" }).first().click();
    await page.getByRole("heading", { level: 1, name: /wag/i }).waitFor();
  });
});
