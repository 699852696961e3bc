/** How long it takes in a real browser from a key press to the paint that shows it. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";

/**
 * Presses the keys one after another and waits for each to be painted. A time runs from the press, as the browser
 * stamps it, to the first task after the frame: what lies in between is handled, laid out and painted.
 */
export async function timeKeys(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(watchKeys);
  const times: number[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    times.push(await page.evaluate(lastKeyTime));
  }
  return times;
}

/** The value that so many of a hundred don't pass. */
export function percentile(values: readonly number[], of100: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of100) / 100))] ?? Number.NaN;
}

declare global {
  interface Window {
    /** Settles with the time of the last key once it is painted. */
    keyTime?: Promise<number>;
  }
}

/** Runs in the page. */
function watchKeys(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      window.keyTime = new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now() - event.timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      });
    },
    { capture: true },
  );
}

/** Runs in the page. */
function lastKeyTime(): Promise<number> {
  return window.keyTime ?? Promise.reject(new Error("no key was pressed"));
}
