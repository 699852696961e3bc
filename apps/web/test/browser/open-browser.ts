/** A real browser: the first that this machine has, else the one that comes as a package. */
import { existsSync } from "node:fs";

import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  const executablePath =
    named ?? INSTALLED.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
  // Playwright gives every browser a new, empty user data folder.
  return chromium.launch({ executablePath, args: FLAGS });
}
