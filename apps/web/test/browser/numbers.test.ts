/** What a reader finds about the numbers: an indicator's page, the list of indicators, two periods, the outlook. */
import { describe, expect, it } from "vitest";

import { prepareReaders, settle, STRATEGY, TASK, textsOf, violations } from "./readers.ts";

const { visit } = prepareReaders();

const HOMES = `${STRATEGY}/-/indicators/mieszkania`;

describe("the page of an indicator", () => {
  it("is reached from the card and says the last value with its status", async () => {
    const page = await visit(`${STRATEGY}/II.7`);
    await page.getByRole("link", { name: "Mieszkania oddane do użytku" }).first().click();
    await page.getByRole("heading", { level: 1, name: /Mieszkania oddane do użytku/ }).waitFor();
    expect(await textsOf(page, "[data-figure='latest']")).toEqual(["188 mieszkania (2011)"]);
    // (188 − 140) / (210 − 140) = 68.6 %; 180 of 2010 and a third of the way on to 210: 50/70 = 71.4 % is due.
    expect(await textsOf(page, "[data-numbers] dd")).toContain("68,6 %; przypada 71,4 %, iloraz 0,96");
  });

  it("has every value of the chart in the table, a gap as a gap, and who entered it", async () => {
    const page = await visit(HOMES);
    await settle(page);
    expect(await textsOf(page, "[data-values] tr[data-period='2011'] :is(th, td)")).toEqual([
      "2011",
      "188",
      "wartość zwykła",
      "– nie podano",
      "– nie dotyczy",
      "",
      "Wydział Rozwoju, 14 lutego 2012",
    ]);
    expect(await textsOf(page, "[data-values] tr[data-period='2012'] td")).toContain("brak wpisu");
    const key = await textsOf(page, "[data-chart] figcaption li");
    expect(key.some((word) => word.startsWith("przerwa w szeregu"))).toBe(true);
    expect(key).toContain("okres bez wpisu");
  });

  it("says what each method says, and why one says nothing", async () => {
    const page = await visit(`${STRATEGY}/-/indicators/przestepstwa`);
    expect(await textsOf(page, "[data-method='trend'] td:nth-of-type(1)")).toEqual([
      "○ za mało wartości, by odróżnić trend od przypadku (bez oceny)",
    ]);
    expect(await textsOf(page, "[data-method='forecast'] td:nth-of-type(1)")).toEqual([
      "Nie ma wartości docelowej, która byłaby liczbą.",
    ]);
  });

  it("opens a computed one up to its parts, each a way to its own page", async () => {
    const page = await visit(`${STRATEGY}/-/indicators/na-spotkanie`);
    // 3581 / 152 × 100 = 2355.92…; for 2013 the numerator has no entry and the denominator was not given.
    expect(await textsOf(page, "[data-parts] tbody tr:first-child :is(th, td)")).toEqual([
      "2009",
      "3 581",
      "152",
      "2 z 2",
      "2 355,92",
    ]);
    await page.locator("[data-parts]").getByRole("link", { name: "Liczba przestępstw" }).click();
    await page.getByRole("heading", { level: 1, name: /Liczba przestępstw/ }).waitFor();
    expect(await page.getByRole("link", { name: "Przestępstwa na sto spotkań" }).count()).toBe(1);
  });

  it("adds shorter periods up as declared, and says which of them is missing", async () => {
    const page = await visit(`${STRATEGY}/-/indicators/pozwolenia?asOf=2012`);
    // 30 + 31 + 32, the third quarter without an entry.
    expect(await textsOf(page, "[data-years] tbody tr :is(th, td)")).toEqual([
      "2012",
      "93",
      "3 z 4; niepełny: brak 2012-Q3",
    ]);
  });

  it("comes as CSV and as JSON", async () => {
    const page = await visit(HOMES);
    const read = async (button: string): Promise<string> => {
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      let text = "";
      for await (const chunk of await (await waiting).createReadStream()) text += String(chunk);
      return text;
    };
    const lines = (await read("Pobierz CSV: Mieszkania oddane do użytku")).split("\r\n");
    expect(lines[3]).toBe(
      `2006;141;przerwa w szeregu;140;;;;;"przerwa w szeregu; Zmieniono sposób liczenia."`,
    );
    const json: unknown = JSON.parse(await read("Pobierz JSON: Mieszkania oddane do użytku"));
    expect(json).toMatchObject({ analysis: { indicator: { id: "mieszkania" }, isComputed: false } });
  });
});

describe("the list of indicators", () => {
  it("sorts and narrows, and the address says by what", async () => {
    const page = await visit(STRATEGY);
    await page.getByRole("link", { name: "wskaźniki", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Wskaźniki" }).waitFor();
    await page.getByRole("button", { name: "Ostatnia wartość" }).click();
    await page.getByRole("button", { name: "Ostatnia wartość" }).click();
    const first = page.locator("[data-list] tbody tr").first();
    await first.filter({ hasText: "Liczba przestępstw" }).waitFor();
    expect(await page.locator("th[aria-sort='descending']").count()).toBe(1);
    await page.getByLabel("Kierunek").selectOption("down");
    await page.locator("output", { hasText: "1 wskaźnik z 7" }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ sort: "latest", order: "down", direction: "down" });
    await page.reload();
    await page.locator("output", { hasText: "1 wskaźnik z 7" }).waitFor();
  });
});

describe("two periods side by side", () => {
  it("are the founding task at an index of 1 and of 0.75", async () => {
    const page = await visit(`${STRATEGY}/-/compare?from=2011&to=2012`);
    expect(await textsOf(page, "[data-element='II.7.3'] td")).toEqual([
      "60,0 %",
      "60,0 %",
      "0,0 p.p.",
      "1,00",
      "0,75",
      "−0,25",
      "✓ zgodnie z planem",
      "▲ zagrożone",
    ]);
    await page.getByLabel("Stan na (później)").selectOption("2013");
    await page.locator("[data-element='II.7.3'] td", { hasText: "0,60" }).waitFor();
    expect(new URL(page.url()).searchParams.get("to")).toBe("2013");
  });

  it("hold every indicator: then, now, and whether that is better", async () => {
    const page = await visit(`${STRATEGY}/-/compare?from=2011&to=2012`);
    // 2744 − 2738 = 6, and 6 / 2738 = 0.219 %; fewer crimes are better.
    const crimes = page.locator("[data-indicator='przestepstwa'] td");
    await crimes.first().waitFor();
    expect(await textsOf(page, "[data-indicator='przestepstwa'] td")).toEqual([
      "2 738",
      "2 744",
      "+6 (+0,2 %)",
      "na gorsze",
    ]);
    // 2011 is a true zero, and 2012 does not apply: no change of −100 %.
    expect(await textsOf(page, "[data-indicator='widzowie'] td")).toEqual([
      "0",
      "nie dotyczy",
      "– nie ma z czym porównać",
      "nie da się porównać: brak wartości",
    ]);
    await page.getByLabel("Stan na (później)").selectOption("2013");
    await crimes.getByText("nic nie wpisano").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe("the outlook", () => {
  // domain.md's example: 36 of 60 months earned, so 60 / 0.6 = 100 months from 2009 on.
  it("of a task is when it ends at its pace", async () => {
    const page = await visit(`${TASK}?asOf=2013`);
    await page.getByRole("button", { name: "kiedy koniec w tym tempie?" }).click();
    await page.locator("[data-completion]").waitFor();
    expect(await textsOf(page, "[data-completion] dd")).toEqual([
      "30 kwietnia 2017 (40 miesięcy później, niż planowano)",
      "31 grudnia 2013",
      "0,60: plan dawał na to, co zrobiono, 36 z 60 miesięcy, które minęły",
    ]);
    expect(await violations(page)).toEqual([]);
  });

  it("of a programme is the same progress under other weights", async () => {
    const page = await visit(`${STRATEGY}/II.7?asOf=2013`);
    await page.getByRole("button", { name: "ile zależy od wag?" }).click();
    await page.locator("[data-weights]").waitFor();
    // (0 + 100 + 60 + 100 + 60) / 5 = 64 where all weigh the same.
    expect((await textsOf(page, "[data-weights] td:nth-of-type(1)")).slice(0, 2)).toEqual([
      "57,0 %",
      "64,0 %",
    ]);
    expect(await violations(page)).toEqual([]);
  });
});
