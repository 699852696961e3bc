/** Every page and state, as axe and a narrow screen see it, in both languages and both themes. */
import { describe, expect, it } from "vitest";

import { prepareReaders, settle, STRATEGY, TASK, violations } from "./readers.ts";

/** Every page and state, and what shows that it is there. */
const PAGES = [
  ["the overview", STRATEGY],
  ["a goal", `${STRATEGY}/I`],
  ["a programme", `${STRATEGY}/II.7`],
  ["a task card", `${TASK}?asOf=2012`],
  ["a task without stages", `${STRATEGY}/I.4.2`],
  ["a cancelled programme", `${STRATEGY}/I.5`],
  ["a status set by hand", `${STRATEGY}/I.6`],
  ["findings", `${STRATEGY}/-/findings`],
  ["the list of indicators", `${STRATEGY}/-/indicators?sort=latest`],
  ["an indicator with target and forecast", `${STRATEGY}/-/indicators/mieszkania`],
  ["an indicator with missing values", `${STRATEGY}/-/indicators/widzowie`],
  ["a computed indicator", `${STRATEGY}/-/indicators/na-spotkanie`],
  ["a quarterly indicator", `${STRATEGY}/-/indicators/pozwolenia`],
  ["an indicator that is not there", `${STRATEGY}/-/indicators/nie-ma`],
  ["two periods", `${STRATEGY}/-/compare?from=2011&to=2012`],
  ["search results", `${STRATEGY}/-/search?q=laczno`],
  ["a search without results", `${STRATEGY}/-/search?q=zzz`],
  ["a missing element", `${STRATEGY}/IX.9`],
  ["a missing strategy", "/proba/nie-ma"],
  ["an unknown address", "/a/b/c/d/e"],
  ["an unknown period", `${STRATEGY}?asOf=soon`],
] as const;

/** The pages before one is signed in, and the statement that the server writes. */
const ENTRANCES = [
  ["the way in", "/-/sign-in"],
  ["a forgotten password", "/-/forgotten"],
  ["a link without its token", "/-/link"],
  ["the first account", "/-/set-up"],
  ["the accessibility statement", "/-/accessibility"],
] as const;

const { visit } = prepareReaders();

describe.each([
  ["pl", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  it.each(PAGES)("axe finds nothing on %s", async (_, address) => {
    const page = await visit(address, { language, theme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});

describe("on a telephone of 320 px", () => {
  it.each(PAGES)("nothing but a wide table scrolls sideways on %s", async (_, address) => {
    const page = await visit(address, { width: 320 });
    await settle(page);
    // Those that are there now: what they open could be opened further without an end.
    for (const closed of await page.locator("main button[aria-expanded='false']").elementHandles())
      await closed.click();
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each([...PAGES, ...ENTRANCES])("the text of %s may be twice as large", async (_, address) => {
    const page = await visit(address, { width: 320 });
    await settle(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each([STRATEGY, TASK])("axe finds nothing on %s", async (address) => {
    const page = await visit(address, { width: 320 });
    expect(await violations(page)).toEqual([]);
  });

  it("a table that scrolls can be reached by keyboard and has a name", async () => {
    const page = await visit(TASK, { width: 320 });
    const scroller = page.locator(".scroll-region[tabindex='0']").first();
    await scroller.waitFor();
    expect(await scroller.getAttribute("aria-label")).toBe("Etapy realizacji");
    await scroller.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((box) => (box?.scrollLeft ?? 0) > 0, await scroller.elementHandle());
  });
});
