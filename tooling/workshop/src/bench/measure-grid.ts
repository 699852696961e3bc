/** What somebody waits for who fills in the grid: from a key to the paint that shows it, against a bare table. */
/// <reference lib="dom" />
import path from "node:path";

import { strategySchema, type Strategy } from "@miara/domain/strategy";
import { chromium, type Browser, type Page } from "playwright-core";

import { findBrowser } from "../find-browser.ts";
import { serveStrategy } from "../serve-strategy.ts";
import { signInFirst } from "../sign-in.ts";
import { percentile, timeKeys } from "./key-times.ts";
import type { Bench, Measured } from "./measure.ts";

const ROWS = 60;
const PERIODS = 12;
const BOUND_MS = 50;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

const ROUNDS = 12;

/** Goes through the grid and types figures into stages on the way, other ones in each round: what a person does. */
function keysOfRound(round: number): readonly string[] {
  const figure = String((round % 8) + 1);
  return [
    ..."Control+Home ArrowDown ArrowRight".split(" "),
    figure,
    ..."Enter ArrowRight 1 ,".split(" "),
    figure,
    ..."Tab ArrowLeft ArrowDown Shift+ArrowDown Shift+ArrowRight PageDown ArrowUp PageUp End Home".split(" "),
  ];
}
const WARM_UP = keysOfRound(ROUNDS);
const KEYS = Array.from({ length: ROUNDS }, (_, round) => keysOfRound(round)).flat();

export async function measureGrid({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  try {
    const floor = await timesInBareTable(browser);
    const times = await timesInGrid(browser, withPeriods(strategy), path.join(folder, "grid"));
    return [
      row("a key in a grid of 60 × 12, painted: median", percentile(times, 50), percentile(floor, 50)),
      row("a key in a grid of 60 × 12, painted: 95 of 100", percentile(times, 95), percentile(floor, 95)),
    ];
  } finally {
    await browser.close();
  }
}

function row(name: string, figure: number, floor: number): Measured {
  return { name, unit: "ms", figure, bound: BOUND_MS, floor, floorName: "a bare table of as many cells" };
}

/** The strategy planned over twelve years. */
function withPeriods(strategy: Strategy): Strategy {
  const first = Number(strategy.periods[0]?.label);
  const periods = Array.from({ length: PERIODS }, (_, at) => {
    const label = String(first + at);
    return { label, start: `${label}-01-01`, end: `${label}-12-31`, frequency: "A" };
  });
  return strategySchema.parse({ ...strategy, periods });
}

/** The first programme that has as many rows as are to be measured. */
function largeProgramme({ elements }: Strategy): string {
  const found = elements.find(({ id, level }) => {
    const tasks = elements.filter(({ parentId }) => parentId === id);
    return level === 1 && tasks.reduce((sum, task) => sum + task.stages.length + 1, 0) >= ROWS;
  });
  if (found === undefined) throw new Error(`no programme has ${ROWS} rows`);
  return found.id;
}

async function timesInGrid(browser: Browser, strategy: Strategy, folder: string): Promise<readonly number[]> {
  const server = await serveStrategy(strategy, folder);
  try {
    const [name = "", value = ""] = (await signInFirst(server)).split(/=(.*)/s);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "pl" });
    await context.addCookies([{ name, value, url: server.origin }]);
    const page = await context.newPage();
    const { organisation, id } = strategy;
    const under = largeProgramme(strategy);
    await page.goto(`${server.origin}/-/strategies/${organisation.id}/${id}/grid?under=${under}`);
    await page.locator("[role='grid'] [tabindex='0']").focus();
    const rows = await page.locator("[role='grid'] tbody tr").count();
    if (rows < ROWS) throw new Error(`the grid has ${rows} rows, not ${ROWS}`);
    const times = await measured(page);
    const isInGrid = await page.evaluate(() => document.activeElement?.closest("[role='grid']") !== null);
    if (!isInGrid) throw new Error("the keys led out of the grid");
    return times;
  } finally {
    await server.stop();
  }
}

/** The floor: cells that can be typed in and a key handler that moves the focus, without any of our work. */
async function timesInBareTable(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const line = `<tr>${"<td tabindex=-1 contenteditable>12</td>".repeat(PERIODS)}</tr>`;
  await page.setContent(`<table>${line.repeat(ROWS)}</table>`);
  await page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>("td")];
    let at = 0;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 12,
      ArrowUp: -12,
      ArrowRight: 1,
      ArrowLeft: -1,
    };
    window.addEventListener("keydown", ({ key }) => {
      at = Math.max(0, Math.min(cells.length - 1, at + (steps[key] ?? 0)));
      cells[at]?.focus();
    });
    cells[0]?.focus();
  });
  return measured(page);
}

async function measured(page: Page): Promise<readonly number[]> {
  await timeKeys(page, WARM_UP);
  return timeKeys(page, KEYS);
}
