/**
 * The same figure wherever it is read: every element and indicator of the demonstration, by the API, on the pages in a
 * real browser, and from the terminal's own launcher, all from one running server.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

import { cardViewSchema } from "@miara/domain/card-view";
import type { FiguresView } from "@miara/domain/figures-view";
import { indicatorListViewSchema, type IndicatorListView } from "@miara/domain/indicator-list-view";
import { indicatorPageViewSchema } from "@miara/domain/indicator-page-view";
import { treeViewSchema, type TreeView } from "@miara/domain/tree-view";
import { createFormats } from "@miara/messages/formats";
import { vocabulary } from "@miara/messages/pl/vocabulary";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";

import { prepareReaders, textsOf } from "./readers.ts";

const TERMINAL = path.resolve(import.meta.dirname, "../../../terminal/bin/miara-terminal.cjs");
const STRATEGY = "leszno/strategia-rozwoju-2009-2013";
const AS_OF = "2013";
const formats = createFormats("pl");

const { url, visit } = prepareReaders({ content: "demonstration" });
let tree: TreeView;
let list: IndicatorListView;

beforeAll(async () => {
  tree = treeViewSchema.parse(await ask("tree"));
  list = indicatorListViewSchema.parse(await ask("indicators"));
});

async function ask(what: string): Promise<unknown> {
  const [organisation, strategy] = STRATEGY.split("/");
  const address = `${url()}/api/v1/organisations/${organisation}/strategies/${strategy}/${what}?asOf=${AS_OF}`;
  return (await fetch(address)).json();
}

async function terminal(...words: readonly string[]): Promise<string> {
  const options = ["--server", url(), "--as-of", AS_OF, "--lang", "pl"];
  const { stdout } = await promisify(execFile)(process.execPath, [TERMINAL, ...words, ...options]);
  return stdout;
}

const pageOf = (address: string): Promise<Page> => visit(`/${STRATEGY}${address}`);

/** Progress, plan, index and status as a Polish reader sees them, `–` where there is none. */
function shown({ progress, planToDate, scheduleIndex, status }: FiguresView): readonly string[] {
  const percent = (figure: string | null): string => (figure === null ? "–" : formats.number(figure, 1));
  return [
    percent(progress),
    percent(planToDate),
    scheduleIndex === null ? "–" : formats.index(scheduleIndex),
    vocabulary.status[status],
  ];
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("every element of the demonstration", () => {
  it("has the same exact figures by the API and in the terminal", async () => {
    expect(tree.nodes.length).toBe(51);
    expect(treeViewSchema.parse(JSON.parse(await terminal("tree", "--json")))).toEqual(tree);
  });

  it("is shown alike in the terminal's table and on the pages", async () => {
    const lines = (await terminal("tree")).split("\n").slice(1);
    const overview = await pageOf(`?asOf=${AS_OF}`);
    await overview.getByRole("button", { name: "Rozwiń wszystko" }).click();
    const comparison = await pageOf(`/-/compare?from=${AS_OF}&to=${AS_OF}`);
    const onPages = new Map(
      await Promise.all(
        tree.nodes.map(async ({ id }) => [id, await figuresOnPages(overview, comparison, id)] as const),
      ),
    );
    for (const node of tree.nodes) {
      const expected = shown(node);
      const line = lines.find((candidate) => candidate.split(/\s/)[0] === node.number) ?? "";
      expect(figuresOfLine(line), `terminal: ${node.number}`).toEqual(expected);
      expect(onPages.get(node.id), `pages: ${node.number}`).toEqual(expected);
    }
    const [whole = ""] = lines;
    expect(figuresOfLine(whole)).toEqual(shown(tree.whole));
    expect((await textsOf(overview, "[data-figure='progress']"))[0]).toBe(
      spaced(formats.percent(tree.whole.progress ?? "")),
    );
  });
});

/** `II.7.3  25  60,0  100,0  0,60  ✕ opóźnione  …` */
function figuresOfLine(line: string): readonly string[] {
  const [, , progress = "", plan = "", index = "", glyphAndRest = ""] =
    /^\S+\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+\S (.+)$/.exec(line) ?? [];
  const status = Object.values(vocabulary.status).find((word) => glyphAndRest.startsWith(word)) ?? "";
  return [progress, plan, index, status];
}

/** Progress, plan and status on the overview; the index, which it does not show, in the comparison. */
async function figuresOnPages(overview: Page, comparison: Page, id: string): Promise<readonly string[]> {
  const row = overview.locator(`.element-row[data-element="${id}"]`);
  const figureIn = (text: string): string => /\d[\d\s]*,\d/.exec(text)?.[0] ?? "–";
  const cells = await comparison.locator(`[data-comparison] tr[data-element="${id}"] td`).allInnerTexts();
  const [progress, plan, status] = [
    await row.locator("button.opener").innerText(),
    await row.locator("> div").nth(5).innerText(),
    await row.locator("[data-status]").first().innerText(),
  ];
  const index = /\d+,\d\d/.exec(cells[4] ?? "")?.[0] ?? "–";
  expect(figureIn(cells[1] ?? ""), `comparison: ${id}`).toBe(figureIn(progress));
  return [figureIn(progress), figureIn(plan), index, spaced(status).replace(/^\S /, "")];
}

describe("every indicator of the demonstration", () => {
  it("has the same exact figures in the list, on its own page and on its card in the terminal", async () => {
    expect(list.indicators.length).toBe(99);
    const bearers = [...new Set(list.indicators.map(({ element }) => element.id))];
    const cards = new Map(
      await Promise.all(
        bearers.map(
          async (id) => [id, cardViewSchema.parse(JSON.parse(await terminal("card", id, "--json")))] as const,
        ),
      ),
    );
    for (const row of list.indicators) {
      const page = indicatorPageViewSchema.parse(await ask(`indicators/${row.id}`));
      const { indicator } = page.analysis;
      expect(cards.get(row.element.id)?.indicators.find(({ id }) => id === row.id)).toEqual(indicator);
      const { latest, changeFromPrevious, status, attainmentRatio } = row;
      expect(indicator).toMatchObject({ latest, changeFromPrevious, status, attainmentRatio });
    }
  });

  it("is shown on the page of indicators as it is", async () => {
    const page = await pageOf(`/-/indicators?asOf=${AS_OF}`);
    for (const { id, latest, changeFromPrevious: change, decimals, unit } of list.indicators) {
      const cells = await page.locator(`[data-list] tr[data-indicator="${id}"] td`).allInnerTexts();
      const [value, moved] = [spaced(cells[4] ?? ""), spaced(cells[5] ?? "")];
      if (latest === null) expect(value, id).toMatch(/^–/);
      else {
        const written = spaced(formats.number(latest.value, decimals));
        expect(value, id).toBe(spaced(`${written} ${unit === null ? "" : `${unit}, `}${latest.period}`));
      }
      if (change === null) expect(moved, id).toMatch(/^–/);
      else
        expect(moved.startsWith(spaced(formats.signed(change.absolute, decimals))), `${id}: ${moved}`).toBe(
          true,
        );
    }
  });
});
