/** Every working page as somebody sees it who reads large letters on a narrow screen: 320 px, text at 200 %. */
import { describe, expect, it } from "vitest";

import { settle, violations } from "./readers.ts";
import { prepareOffice } from "./strategy-office.ts";

const STRATEGY = "/-/strategies/proba/proba";

const PAGES = [
  ["my work", "/-/work"],
  ["the strategies", "/-/strategies"],
  ["a new strategy", "/-/strategies/new"],
  ["the people", "/-/people"],
  ["an invitation", "/-/people/new"],
  ["somebody who is not there", "/-/people/nikt"],
  ["the settings of the installation", "/-/settings"],
  ["my account", "/-/account"],
  ["a device", "/-/device"],
  ["a strategy", STRATEGY],
  ["the grid", `${STRATEGY}/grid`],
  ["the structure", `${STRATEGY}/structure`],
  ["an element", `${STRATEGY}/structure/II.7.3`],
  ["the weights of a programme", `${STRATEGY}/weights/II.7`],
  ["the weights at the top", `${STRATEGY}/weights/-`],
  ["the indicators", `${STRATEGY}/indicators`],
  ["an indicator", `${STRATEGY}/indicators/mieszkania`],
  ["a new indicator", `${STRATEGY}/indicators/add/II.7.3`],
  ["a report", `${STRATEGY}/report/II.7.3?period=2012`],
  ["the rounds", `${STRATEGY}/rounds`],
  ["a round that is not there", `${STRATEGY}/rounds/2013`],
  ["the findings", `${STRATEGY}/findings`],
  ["the history", `${STRATEGY}/history`],
  ["two moments", `${STRATEGY}/compare`],
  ["the settings of a strategy", `${STRATEGY}/settings`],
] as const;

const { visit } = prepareOffice();

describe("in large letters on a narrow screen", () => {
  it.each(PAGES)("nothing of %s leaves it, and axe finds nothing", async (_, address) => {
    const page = await visit(address, { width: 320 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
});
