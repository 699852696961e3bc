/** Opens a page in the user's browser. */
import { spawn } from "node:child_process";

const PATIENCE_MS = 2000;

/** False where there is no screen or no program to open it with. */
export async function openPage(address: string): Promise<boolean> {
  const opener = findOpener();
  if (opener === null) return false;
  const [program, ...words] = opener;
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.once("error", () => {
    resolve(false);
  });
  child.once("exit", (code) => {
    resolve(code === 0);
  });
  // Some openers stay as long as the browser does: by then it is open.
  const timer = setTimeout(() => {
    resolve(true);
  }, PATIENCE_MS);
  const isOpen = await promise;
  clearTimeout(timer);
  child.unref();
  return isOpen;
}

function findOpener(): readonly [string, ...string[]] | null {
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["explorer.exe"];
  const hasScreen = ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].some((name) => process.env[name]);
  return hasScreen ? ["xdg-open"] : null;
}
