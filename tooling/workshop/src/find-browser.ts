/** The first browser that there is: named by CHROMIUM_PATH, installed, or the one inside a package. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  const found = [...(named === undefined ? [] : [named]), ...INSTALLED].find((path) => existsSync(path));
  if (found !== undefined) return found;
  const require = createRequire(import.meta.url);
  const packaged: { default: { executablePath(): Promise<string> } } = await import(
    require.resolve("@sparticuz/chromium")
  );
  return packaged.default.executablePath();
}
