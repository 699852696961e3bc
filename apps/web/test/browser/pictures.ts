/** Pictures of the pages that a test comes by, for people to look at. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";

import { settle } from "./readers.ts";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const FOLDER = process.env["MIARA_SCREENSHOTS"] ?? path.join(ROOT, ".cache", "screenshots");

export interface Pictures {
  /** Keeps the whole page, numbered in the order of the story. */
  readonly take: (page: Page, name: string) => Promise<void>;
}

/** In a folder of that name below the one for screenshots. */
export function keepPictures(story: string): Pictures {
  const folder = path.join(FOLDER, story);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return {
    take: async (page, name) => {
      count += 1;
      const file = `${String(count).padStart(2, "0")}-${name}.png`;
      // From its end: charts are drawn as they come into sight, and what stays at the foot of the screen is at the foot of the picture, and covers nothing.
      const from = await page.evaluate(() => window.scrollY);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await settle(page);
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      await page.evaluate((top) => window.scrollTo(0, top), from);
    },
  };
}
