/** What a first visitor's browser has to load: the bytes of script, compressed, of the overview page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { chromium } from "playwright-core";

import { findBrowser } from "../find-browser.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/** Kilobytes of gzipped script that the page asks for until it has drawn its figures. */
export async function firstPageScript(address: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  try {
    const page = await browser.newPage();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts);
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  } finally {
    await browser.close();
  }
}

/** The floor: React and its renderer for browsers alone, as published for production. */
export function reactAlone(root: string): number {
  const require = createRequire(path.join(root, "apps/web/package.json"));
  const files = [
    ["react", "cjs/react.production.js"],
    ["react-dom", "cjs/react-dom-client.production.js"],
  ] as const;
  const size = files.reduce((sum, [name, file]) => {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    return sum + gzipSync(readFileSync(path.join(folder, file))).length;
  }, 0);
  return size / 1000;
}
