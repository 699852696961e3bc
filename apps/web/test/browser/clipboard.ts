/** The clipboard of a real browser, filled as a spreadsheet or another program fills it. */
import type { Page } from "playwright-core";

/** Lets the page read the clipboard by itself, as no page has to. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

/** Puts the forms of a table on the clipboard, as they are, and presses the keys to paste them where the focus is. */
export async function paste(page: Page, text: string, html: string | null = null): Promise<void> {
  await page.evaluate(
    (forms) => {
      const copy = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [form, content] of Object.entries(forms)) event.clipboardData?.setData(form, content);
      };
      window.addEventListener("copy", copy, { capture: true, once: true });
    },
    { "text/plain": text, ...(html === null ? {} : { "text/html": html }) },
  );
  await page.keyboard.press("Control+C");
  await page.keyboard.press("Control+V");
}
