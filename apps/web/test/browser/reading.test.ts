/** What a reader does on the public pages: choosing a period, searching, asking where a number comes from, printing. */
import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { SAMPLE } from "../sample-strategy.ts";
import { prepareReaders, STRATEGY, TASK, textsOf, violations } from "./readers.ts";

/** The sample as the list of strategies has it. */
const SUMMARY = {
  organisation: SAMPLE.organisation,
  id: SAMPLE.id,
  title: SAMPLE.title,
  language: SAMPLE.language,
  revision: 1,
  changedAt: SAMPLE.changedAt,
  elementCount: SAMPLE.elements.length,
};

const { url, open, visit } = prepareReaders();

describe("the as-of switch", () => {
  // domain.md's example task: progress 60; index 1 as of 2011, 0.75 as of 2012, 0.6 as of 2013.
  it("changes figures and address, and is kept on the way", async () => {
    const page = await visit(TASK);
    expect(await textsOf(page, "[data-figure='progress']")).toEqual(["60,0 %"]);
    expect(await textsOf(page, "[data-figure='index']")).toEqual(["wskaźnik harmonogramu (0,60)"]);
    await page.getByLabel("stan na").selectOption("2012");
    await page.locator("[data-figure='index']", { hasText: "0,75" }).waitFor();
    expect(new URL(page.url()).searchParams.get("asOf")).toBe("2012");
    expect(await textsOf(page, "[data-figure='progress']")).toEqual(["60,0 %"]);
    expect(await textsOf(page, "dl [data-status]")).toEqual(["▲ zagrożone"]);

    await page
      .getByLabel("Położenie w strategii")
      .getByRole("link", { name: /Bezpieczne miasto/ })
      .click();
    await page.getByRole("heading", { level: 1, name: /Bezpieczne miasto/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("asOf")).toBe("2012");
    expect(await page.getByLabel("stan na").inputValue()).toBe("2012");
  });

  it("a link carries it", async () => {
    const page = await visit(`${TASK}?asOf=2011`);
    expect(await textsOf(page, "[data-figure='index']")).toEqual(["wskaźnik harmonogramu (1,00)"]);
  });

  it("says that a period is unknown and offers the current one", async () => {
    const page = await visit(`${STRATEGY}?asOf=soon`);
    await page.getByRole("button", { name: "Pokaż bieżący okres" }).click();
    await page.getByRole("heading", { level: 1, name: "Strategia próbna 2009–2013" }).waitFor();
    expect(new URL(page.url()).searchParams.has("asOf")).toBe(false);
  });
});

describe("language and theme", () => {
  it("English is a click away, stands in the address and is remembered", async () => {
    const page = await visit(TASK);
    await page.getByRole("link", { name: "en", exact: true }).click();
    await page.getByRole("heading", { name: "Stages" }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    expect(await page.title()).toBe("II.7.3 Działania prewencyjne · Miasto Próbne · Miara");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    // The strategy's own words stay Polish, and say so.
    expect(await page.locator("h1 [lang='pl']").innerText()).toBe("Działania prewencyjne");
    await page.goto(url() + STRATEGY);
    await page.getByRole("heading", { name: "Legend of statuses" }).waitFor();
  });

  it("a chosen theme outlives the page", async () => {
    const page = await visit(STRATEGY);
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByLabel("Wygląd").selectOption("dark");
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.locator("main h1").waitFor();
    expect(await paper()).toBe(dark);
  });
});

describe("search", () => {
  it("finds Polish words without their marks, by keyboard alone", async () => {
    const page = await visit(STRATEGY);
    const field = page.getByLabel("Szukaj w strategii");
    await field.focus();
    await page.keyboard.type("lacznosci");
    await page.getByRole("link", { name: "I Rozwój gospodarki i łączności" }).nth(0).waitFor();
    await page.locator("[data-hits] a").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-hits]").count()).toBe(0);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);

    await page.keyboard.type(" ");
    await page.locator("[data-hits] a").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Rozwój gospodarki i łączności/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${STRATEGY}/I`);
  });

  it.each([320, 600, 1280])("leaves its field in sight at %i px", async (width) => {
    const page = await visit(STRATEGY, { width });
    const field = page.getByLabel("Szukaj w strategii");
    await field.fill("szkolach");
    await page.locator("[data-hits] a").waitFor();
    const [input, panel] = [await field.boundingBox(), await page.locator("[data-hits]").boundingBox()];
    expect(panel?.y).toBeGreaterThanOrEqual((input?.y ?? 0) + (input?.height ?? 0));
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  });

  it("has a page of its own behind Enter", async () => {
    const page = await visit(STRATEGY);
    await page.getByLabel("Szukaj w strategii").fill("szkolach");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Wyniki wyszukiwania: szkolach" }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("szkolach");
    expect(await textsOf(page, "main ul li")).toEqual([
      "II.7.3 Działania prewencyjne wskaźnik: Liczba spotkań w szkołach",
    ]);
  });
});

describe("where a number comes from", () => {
  it("opens by keyboard in place, down to a stage cell", async () => {
    const page = await visit(`${STRATEGY}/II.7`);
    await page.getByRole("button", { name: "skąd ta liczba?", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-derivation='II.7']").waitFor();
    // Weights 25, 20, 25, 10, 20 and progress 0, 100, 60, 100, 60: printed total 57.0.
    expect(await textsOf(page, "[data-derivation='II.7'] [data-formula]")).toEqual([
      "Wzór: 57,0 % = 0,25·0 + 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60",
    ]);
    const task = page.getByRole("button", { name: "II.7.3 Działania prewencyjne" });
    await task.focus();
    await page.keyboard.press("Space");
    await page.locator("[data-derivation='II.7.3'] [data-stage-cells]").waitFor();
    expect(await textsOf(page, "[data-derivation='II.7.3'] [data-formula]")).toEqual([
      "Wzór: 60,0 % = 12 + 36 + 12",
    ]);
    const cells = await textsOf(page, "[data-stage-cells] tbody:nth-of-type(2) tr:first-child td");
    expect(cells).toEqual(["12", "12", "12/12%", "wpisane przez: Wydział Rozwoju, 14 marca 2014"]);
    expect(await violations(page)).toEqual([]);
  });
});

describe("moving through the strategy", () => {
  it("a strategy that stands alone is opened at once", async () => {
    const page = await visit("/");
    await page.getByRole("heading", { level: 1, name: "Strategia próbna 2009–2013" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(STRATEGY);
  });

  it.each([
    [
      "several are a list",
      [SUMMARY, { ...SUMMARY, id: "druga", title: "Druga strategia" }],
      "Druga strategia",
    ],
    ["none is said in words", [], "Nie ma jeszcze żadnej strategii"],
  ])("where there is more than one, or none: %s", async (_, strategies, said) => {
    const page = await visit(STRATEGY);
    await page.route("**/api/trpc/strategies.list*", (route) =>
      route.fulfill({ json: { result: { data: { strategies } } } }),
    );
    await page.getByRole("link", { name: "Miara: Miasto Próbne, lista strategii" }).click();
    await page.getByRole("heading", { level: 1, name: "Strategie" }).waitFor();
    expect(await page.locator("main").innerText()).toContain(said);
    expect(await violations(page)).toEqual([]);
  });

  it("the tree opens by keyboard, and the heading of the next page has the focus", async () => {
    const page = await visit(STRATEGY);
    await page.getByRole("button", { name: "Rozwiń: II.7 Bezpieczne miasto" }).focus();
    await page.keyboard.press("Enter");
    const task = page.getByRole("link", { name: "Działania prewencyjne" });
    await task.focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: /Działania prewencyjne/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole("link", { name: /Następne/ }).click();
    await page.getByRole("heading", { level: 1, name: /Mniej wypadków drogowych/ }).waitFor();
    expect(await page.title()).toBe("II.7.4 Mniej wypadków drogowych · Miasto Próbne · Miara");
  });

  it("the first stop of the Tab key leads past the header", async () => {
    const page = await visit(STRATEGY);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("an element that is not there says so, and leads back", async () => {
    const page = await visit(`${STRATEGY}/IX.9`);
    expect(await page.locator("h1").innerText()).toBe("Nie ma takiego elementu");
    await page.getByRole("link", { name: "Przejdź do strategii" }).click();
    await page.getByRole("heading", { level: 1, name: "Strategia próbna 2009–2013" }).waitFor();
  });
});

describe("when the server does not answer", () => {
  it("says so and tries again when asked", async () => {
    const page = await visit(STRATEGY);
    await page.route("**/api/trpc/elements.card*", (route) => route.abort());
    await page.getByRole("link", { name: "Bezpieczne miasto" }).click();
    await page.getByRole("heading", { level: 1, name: "Błąd: nie udało się pokazać strony" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute("**/api/trpc/elements.card*");
    await page.getByRole("button", { name: "Spróbuj ponownie" }).click();
    await page.getByRole("heading", { level: 1, name: /Bezpieczne miasto/ }).waitFor();
  });
});

describe("the reports on a card", () => {
  it("are the approved ones up to the as-of, the newest open and those before it folded", async () => {
    const page = await visit(TASK);
    const part = page.getByRole("region", { name: "Sprawozdania" });
    expect(await textsOf(page, "[data-report]:visible")).toEqual([
      "2011 (zatwierdzono 10 lutego 2012) Odbyły się 254 spotkania w szkołach. Rozdano wszystkie naklejki.",
    ]);
    await part.getByText("1 wcześniejsze sprawozdanie").click();
    await part.getByText("Naklejki trafiły do 1 200 mieszkań.").waitFor();
    expect(await violations(page)).toEqual([]);
    // Returned with a remark, by somebody.
    expect(await page.locator("main").innerText()).not.toMatch(/wstrzymano|Proszę podać|w Próbnem/);

    const before = await visit(`${TASK}?asOf=2010`);
    expect(await textsOf(before, "[data-report]")).toEqual([
      "2010 (zatwierdzono 10 lutego 2011) Naklejki trafiły do 1 200 mieszkań.",
    ]);
    expect(await before.getByText("wcześniejsze sprawozdanie").count()).toBe(0);
  });
});

describe("on paper", () => {
  it("the controls are gone, the bars stay, and the foot says address and as-of", async () => {
    const page = await visit(`${STRATEGY}?asOf=2012`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.getByLabel("Szukaj w strategii").isVisible()).toBe(false);
    expect(await page.getByLabel("stan na").isVisible()).toBe(false);
    expect(await page.locator("footer:visible").innerText()).toContain(`${url()}${STRATEGY}?asOf=2012`);
    expect(await page.locator("footer:visible").innerText()).toContain("Stan na 2012");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    const bars = page.locator(".element-row svg");
    expect(await bars.count()).toBeGreaterThan(3);
    expect(await bars.first().isVisible()).toBe(true);
  });

  it("a table's head is repeated on each sheet", async () => {
    const page = await visit(TASK);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-stages] thead").evaluate((head) => getComputedStyle(head).display)).toBe(
      "table-header-group",
    );
  });
});

describe("the first page", () => {
  it("needs at most 170 kB of script, gzipped", async () => {
    const page = await open();
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body());
    });
    await page.goto(url() + STRATEGY);
    await page.locator("main h1").waitFor();
    const bodies = await Promise.all(scripts);
    expect(bodies.length).toBeGreaterThan(2);
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes, `${bytes} bytes`).toBeLessThanOrEqual(170_000);
  });
});

describe("a table as a file", () => {
  it("comes as CSV with what the chart shows", async () => {
    const page = await visit(TASK);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Pobierz CSV: Liczba widzów" }).waitFor();
    await page.getByRole("button", { name: "Pobierz CSV: Liczba przestępstw" }).click();
    const stream = await (await waiting).createReadStream();
    let text = "";
    for await (const chunk of stream) text += String(chunk);
    expect(text.split("\r\n").slice(0, 3)).toEqual([
      "\uFEFFOkres;wartość;Stan danych",
      "2009;3581;wartość zwykła",
      "2010;3097;wartość zwykła",
    ]);
  });
});
