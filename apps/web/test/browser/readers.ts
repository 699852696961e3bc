/** Someone who reads the pages of a running server in a real browser. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

import { openBrowser } from "./open-browser.ts";
import { startServer, type RunningServer, type ServerContent } from "./running-server.ts";

export const STRATEGY = "/proba/proba";
export const TASK = `${STRATEGY}/II.7.3`;

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const START_MS = 60_000;
/** For what a page is to show; the machine may be busy. */
const WAIT_MS = 15_000;

export interface Reader {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  readonly language?: "pl" | "en";
}

export interface Readers {
  /** The server's origin. */
  readonly url: () => string;
  /** By which the first account of the server is made. */
  readonly setUpToken: () => Promise<string>;
  /** A page that nothing was opened in yet, in a browser of its own. */
  readonly open: (reader?: Reader) => Promise<Page>;
  /** The same, once the heading of an address is there. */
  readonly visit: (address: string, reader?: Reader) => Promise<Page>;
}

export interface Readings {
  readonly content?: ServerContent;
  /** Pages outlive the test that has opened them: each test goes on where the one before it has ended. */
  readonly isStory?: boolean;
}

/** For a whole file of tests: one server and one browser, a new context for every page. */
export function prepareReaders({ content = "sample", isStory = false }: Readings = {}): Readers {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(content), openBrowser()]);
  }, START_MS);
  afterEach(async () => {
    if (!isStory) for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const running = (): RunningServer => {
    if (server === undefined) throw new Error("the server is not running");
    return server;
  };
  const url = (): string => running().url;
  const open = async ({ width = 1280, theme = "light", language = "pl" }: Reader = {}): Promise<Page> => {
    if (browser === undefined) throw new Error("the browser is not open");
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: language,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(WAIT_MS);
    contexts.push(context);
    return context.newPage();
  };
  return {
    url,
    setUpToken: () => running().setUpToken(),
    open,
    visit: async (address, reader) => arrive(await open(reader), url() + address),
  };
}

export async function arrive(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await page.locator("main h1").waitFor();
  return page;
}

/** What is to be read at a place, each with single spaces. */
export async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

/** Charts and derivations come after the first paint. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[data-waiting]") === null);
}

/** What axe finds against WCAG 2.2, level AA. */
export async function violations(page: Page): Promise<readonly string[]> {
  await settle(page);
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
