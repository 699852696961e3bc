/** What a strategy is made of, changed in a real browser: the tree by mouse and by keys, one element in its form. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./readers.ts";
import { prepareOffice } from "./strategy-office.ts";

const TREE = "/-/strategies/proba/proba/structure";
const TASK = `${TREE}/II.7.3`;
const WEIGHTS = "/-/strategies/proba/proba/weights/II.7";

const { visit } = prepareOffice();

const stored = async (page: Page): Promise<void> => {
  await page.getByText("Wszystko zapisane.").waitFor();
};

/** The tools of an element, open. */
async function toolsOf(page: Page, name: string): Promise<Locator> {
  await page.getByRole("button", { name: `Zmień: ${name}`, exact: true }).click();
  return page.getByRole("group", { name: `Co zrobić z: ${name}` });
}

/** The figures of a row, each with single spaces. */
async function textsIn(row: Locator): Promise<readonly string[]> {
  const texts = await row.getByRole("cell").allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

const tasksOf = (page: Page): Promise<readonly string[]> =>
  page.getByRole("link", { name: /^II\.7\.\d / }).allInnerTexts();

describe("the tree", () => {
  it("takes a new element, calls it otherwise, moves it by keys and lets it go again", async () => {
    const page = await visit(TREE);
    let tools = await toolsOf(page, "II.7 Bezpieczne miasto");
    await tools.getByRole("button", { name: "Dodaj pod nim" }).click();
    await tools.getByRole("button", { name: "Dodaj", exact: true }).click();
    await tools.getByRole("alert").getByText("Podaj tytuł.").waitFor();
    await tools.getByLabel("Tytuł").fill("Straż sąsiedzka");
    await tools.getByRole("textbox", { name: /^Waga/ }).fill("12,5");
    await page.keyboard.press("Enter");
    await page.getByText("✓ Dodano: Straż sąsiedzka.").waitFor();
    expect((await tasksOf(page)).at(-1)).toBe("II.7.6 Straż sąsiedzka");

    tools = await toolsOf(page, "II.7.6 Straż sąsiedzka");
    await tools.getByRole("button", { name: "Numer, nazwa, stan" }).click();
    await tools.getByLabel("Tytuł").fill("Patrole sąsiedzkie");
    await page.keyboard.press("Enter");
    await page.getByText("✓ Zmieniono: Patrole sąsiedzkie.").waitFor();

    await page.getByRole("button", { name: "Zmień: II.7.6 Patrole sąsiedzkie" }).focus();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page
      .getByText("„Patrole sąsiedzkie” jest teraz na miejscu 5 z 6 (II.7 Bezpieczne miasto).")
      .waitFor();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page.getByText("na miejscu 4 z 6").waitFor();
    await stored(page);
    await page.reload();
    // Numbered by its place, as the others keep the numbers that the plan prints.
    await page.getByRole("link", { name: /Patrole sąsiedzkie/ }).waitFor();
    expect((await tasksOf(page)).map((text) => text.replace(/^\S+ /, ""))).toEqual([
      "Rozbudowa monitoringu wizyjnego",
      "Rewir dzielnicowych na Zatorzu",
      "Działania prewencyjne",
      "Patrole sąsiedzkie",
      "Mniej wypadków drogowych",
      "Bezpieczna szkoła",
    ]);

    const name = (await page.getByRole("link", { name: /Patrole sąsiedzkie/ }).innerText()).trim();
    tools = await toolsOf(page, name);
    await tools.getByRole("button", { name: "Usuń", exact: true }).click();
    await tools.getByRole("button", { name: "Usuń na zawsze" }).click();
    await page.getByText(`✓ Usunięto: ${name}.`).waitFor();
    expect(await tasksOf(page)).toHaveLength(5);
    await stored(page);
  });

  it("refuses to remove what has figures, archives it, and brings it back where it was", async () => {
    const page = await visit(TREE);
    const before = await tasksOf(page);
    const tools = await toolsOf(page, "II.7.2 Rewir dzielnicowych na Zatorzu");
    await tools.getByRole("button", { name: "Usuń", exact: true }).click();
    await tools.getByRole("button", { name: "Usuń na zawsze" }).click();
    await page.getByRole("alert").getByText("✕").waitFor();
    expect(await tasksOf(page)).toEqual(before);

    await tools.getByRole("button", { name: "Do archiwum" }).click();
    await tools.getByRole("button", { name: "Do archiwum" }).last().click();
    await page.getByText("✓ W archiwum: II.7.2 Rewir dzielnicowych na Zatorzu.").waitFor();
    expect(await tasksOf(page)).toHaveLength(4);
    await stored(page);
    await page.reload();
    await page.getByRole("button", { name: "Przywróć: Rewir dzielnicowych na Zatorzu" }).click();
    await page.getByText("✓ Przywrócono: Rewir dzielnicowych na Zatorzu.").waitFor();
    expect(await tasksOf(page)).toEqual(before);
    await stored(page);
  });
});

describe("the weights of a programme", () => {
  // The city's weights 25, 20, 25, 10, 20 and progress 0, 100, 60, 100, 60: 57.0. Without the first of them
  // (2000 + 1500 + 1000 + 1200) / 75 = 76.0; all alike, 320 / 5 = 64.0.
  // Before the form of an element, whose test gives one of them another weight.
  it("show what others would change above before they are saved", async () => {
    const page = await visit(WEIGHTS);
    const first = page.getByRole("textbox", { name: "waga: Rozbudowa monitoringu wizyjnego" });
    const above = page.getByRole("row", { name: /^Bezpieczne miasto/ });
    await first.fill("dużo");
    await page.getByRole("button", { name: "Zapisz", exact: true }).click();
    expect(await page.title()).toMatch(/^Błąd: /);
    expect(await violations(page)).toEqual([]);

    await first.fill("0");
    expect(await textsIn(above)).toEqual(["57,0 %", "76,0 %", "+19,0 p.p."]);
    expect(await textsIn(page.getByRole("row", { name: /^Wagi równe/ }))).toContain("64,0 %");
    await page.getByRole("button", { name: "Zapisz", exact: true }).click();
    await page.getByText("Zapisano.", { exact: true }).waitFor();
    await page.reload();
    await above.waitFor();
    expect(await textsIn(above)).toEqual(["76,0 %", "76,0 %", "0,0 p.p."]);
    expect(await first.inputValue()).toBe("0");
  });
});

describe("the form of an element", () => {
  it("says what to mend, asks before it is left, and keeps what was saved", async () => {
    const page = await visit(TASK);
    await page.getByLabel("Tytuł").fill("");
    await page.getByRole("textbox", { name: /^Waga/ }).fill("dużo");
    await page.getByRole("button", { name: "Dodaj: Jednostki" }).click();
    await page.getByRole("button", { name: "Zapisz" }).click();
    const summary = page.getByRole("alert").filter({ hasText: "To wymaga poprawy" });
    expect(await summary.getByRole("link").allInnerTexts()).toEqual([
      "Tytuł: Wypełnij to pole.",
      "Waga: Wpisz liczbę, na przykład 12,5.",
      "Jednostki 2: Wybierz z listy.",
    ]);
    expect(await page.title()).toMatch(/^Błąd: /);

    let question = "";
    page.once("dialog", (dialog) => {
      question = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole("main").getByRole("link", { name: "Struktura" }).click();
    await expect.poll(() => question).toMatch(/niezapisane zmiany/);

    await page.getByLabel("Tytuł").fill("Działania prewencyjne w mieście");
    await page.getByRole("textbox", { name: /^Waga/ }).fill("30,5");
    await page.getByLabel("Jednostka").last().selectOption("I Zastępca Prezydenta");
    await page.getByLabel("Koszt całkowity").fill("1,5 mln zł");
    await page.getByText("Odczytano: 1 500 000,00 zł").waitFor();
    await page.getByLabel("Powód zmiany").fill("Uchwała rady.");
    await page.getByRole("button", { name: "Zapisz" }).click();
    await page.getByText("Zapisano.", { exact: true }).waitFor();
    await stored(page);
    await page.reload();
    expect(await page.getByLabel("Tytuł").inputValue()).toBe("Działania prewencyjne w mieście");
    expect(await page.getByRole("textbox", { name: /^Waga/ }).inputValue()).toBe("30,5");
    expect(await page.getByLabel("Rola").last().inputValue()).toBe("helps");
    expect(await page.getByLabel("Koszt całkowity").inputValue()).toBe("1,5 mln zł");
  });

  it("adds a stage, puts it first, calls it otherwise and removes it", async () => {
    const page = await visit(TASK);
    const stages = page.getByRole("region", { name: "Etapy" });
    await stages.getByLabel("Etap", { exact: true }).fill("Ewaluacja");
    await page.keyboard.press("Enter");
    const up = stages.getByRole("button", { name: "Wyżej: Ewaluacja" });
    for (let step = 0; step < 3; step += 1) await up.press("Enter");
    expect(await stages.getByRole("listitem").first().innerText()).toMatch(
      /^\s*Ewaluacja\s+plan brak, wykonanie brak/,
    );
    await stages.getByRole("button", { name: "Zmień: Ewaluacja" }).click();
    const form = stages.getByRole("form", { name: "Zmień etap: Ewaluacja" });
    await form.getByLabel("Numer etapu").fill("0");
    await form.getByRole("button", { name: "Zapisz" }).click();
    await stages.getByRole("button", { name: "Usuń: 0 Ewaluacja" }).click();
    await stages.getByRole("button", { name: "Tak, usuń" }).click();
    expect(await stages.getByRole("listitem").count()).toBe(3);
    await stored(page);
  });
});

describe("axe finds nothing", () => {
  it("in the tree with the tools of an element", async () => {
    const page = await visit(TREE, { theme: "dark" });
    const tools = await toolsOf(page, "II.7 Bezpieczne miasto");
    await tools.getByRole("button", { name: "Przenieś" }).click();
    expect(await violations(page)).toEqual([]);
  });

  it("in the form of an element, on a telephone", async () => {
    const page = await visit(TASK, { width: 320 });
    await page.getByRole("textbox", { name: /^Waga/ }).fill("dużo");
    await page.getByRole("button", { name: "Zapisz" }).click();
    await page.getByRole("button", { name: /^Usuń: 1 / }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each([
    ["weights", 1280, "dark"],
    ["weights", 320, "light"],
    ["settings", 1280, "dark"],
    ["settings", 320, "light"],
  ] as const)("on the page of %s at %i px, %s", async (name, width, theme) => {
    const address = name === "weights" ? WEIGHTS : "/-/strategies/proba/proba/settings";
    const page = await visit(address, { width, theme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
