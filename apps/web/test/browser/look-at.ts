/** A page as different readers see it: nothing that axe finds, and nothing wider than their screen. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { Pictures } from "./pictures.ts";
import { violations } from "./readers.ts";

/** Wide and light, then as narrow and dark as it gets; a picture of each is kept. */
export async function lookAt(page: Page, pictures: Pictures, name: string): Promise<void> {
  await pictures.take(page, name);
  expect(await violations(page), name).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await pictures.take(page, `${name}-narrow`);
  expect(await violations(page), `${name}, narrow`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}
