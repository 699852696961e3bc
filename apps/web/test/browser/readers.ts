/** Someone who reads the pages of a running server in a real browser. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

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
  readonly killServer: () => Promise<void>;
  /** After it was killed. */
  readonly startServerAgain: () => Promise<void>;
  /** A page that nothing was opened in yet, in a browser of its own. */
  readonly open: (reader?: Reader) => Promise<Page>;
  /** The same, once the heading of an address is there. */
  readonly visit: (address: string, reader?: Reader) => Promise<Page>;
}

export interface Readings {
  readonly content?: ServerContent;
  /** What the server finds in its environment. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Pages outlive the test that has opened them: each test goes on where the one before it has ended. */
  readonly isStory?: boolean;
}

/** What is said of an answer that was refused, or that a test kept back: the page has words for it. */
const REFUSED =
  /^(?:Failed to load resource: (?:the server responded with a status of 4\d\d |net::ERR_FAILED$)|TRPCClientError: )/;

/** What the browser says while there is no server. */
const CUT_OFF = /^Failed to load resource: net::ERR_/;

/**
 * For a whole file of tests: one server and one browser, a new context for every page. A page that reports an error or a
 * warning to the browser's console, or throws, fails the test that it was opened in.
 */
export function prepareReaders(readings: Readings = {}): Readers {
  const { content = "sample", settings = {}, isStory = false } = readings;
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const reported: string[] = [];
  /** The server was killed in the test that runs. */
  let isCutOff = false;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(content, settings), openBrowser()]);
  }, START_MS);
  afterEach(async () => {
    if (!isStory) for (const context of contexts.splice(0)) await context.close();
    expect(reported.splice(0), "what pages reported to the console").toEqual([]);
    isCutOff = false;
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
    context.on("console", (message) => {
      const text = message.text();
      if (!["error", "warning"].includes(message.type()) || REFUSED.test(text)) return;
      if (!isCutOff || !CUT_OFF.test(text)) reported.push(text);
    });
    context.on("weberror", (error) => reported.push(error.error().message));
    return context.newPage();
  };
  return {
    url,
    setUpToken: () => running().setUpToken(),
    killServer: () => {
      isCutOff = true;
      return running().kill();
    },
    startServerAgain: () => running().startAgain(),
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

/** More than the bar at the foot is high, in pixels. */
const FOOT_BAR = 200;

/** What axe finds against WCAG 2.2, level AA. */
export async function violations(page: Page): Promise<readonly string[]> {
  await settle(page);
  const size = page.viewportSize();
  // What the bar at the foot covers can be scrolled free of it: looked at in a window that has room for all.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size !== null) await page.setViewportSize({ width: size.width, height: whole + FOOT_BAR });
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  if (size !== null) await page.setViewportSize(size);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
