/**
 * `npm run pictures`: the images of the README, made from the demonstration by the very programs a reader will start.
 * docs/pictures/web.png is the public overview, docs/pictures/terminal.png the dashboard at 80 × 24.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { chromium, type Browser } from "playwright-core";

import { findBrowser } from "./find-browser.ts";
import { freePort, ROOT, startServer } from "./processes.ts";
import { captureTerminal } from "./terminal-picture.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
/** To the last programme but one, its tasks unfolded, down to the third. */
const OPEN_SAFE_CITY = "Gkljjj";
const PICTURES = path.join(ROOT, "docs/pictures");

const folder = mkdtempSync(path.join(tmpdir(), "miara-pictures-"));
mkdirSync(PICTURES, { recursive: true });
const port = await freePort();
const miara = path.join(ROOT, "apps/server/bin/miara.cjs");
const server = await startServer(
  [miara, "serve", "--port", String(port)],
  { MIARA_DATA: folder },
  port,
  "/healthz",
);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  await pictureOfWeb(browser, server.origin);
  await pictureOfTerminal(browser, server.origin);
  process.stdout.write(`Wrote ${path.relative(ROOT, PICTURES)}/web.png and terminal.png\n`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function pictureOfWeb(within: Browser, origin: string): Promise<void> {
  const page = await within.newPage({ viewport: { width: 1200, height: 800 }, locale: "pl-PL" });
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.screenshot({ path: path.join(PICTURES, "web.png") });
  await page.close();
}

async function pictureOfTerminal(within: Browser, origin: string): Promise<void> {
  const launcher = path.join(ROOT, "apps/terminal/bin/miara-terminal.cjs");
  const html = await captureTerminal([launcher, "--server", origin], "II", OPEN_SAFE_CITY);
  const page = await within.newPage({ viewport: { width: 800, height: 500 }, deviceScaleFactor: 2 });
  await page.setContent(html);
  await page.locator("pre").screenshot({ path: path.join(PICTURES, "terminal.png") });
  await page.close();
}
