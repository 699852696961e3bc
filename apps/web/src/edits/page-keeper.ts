/** The page that is open, by a name of its own, and where the browser keeps for it what is not stored. */
import { holdPage, type KeptBy } from "./kept-unstored.ts";

/** By it a page knows its own changes, too, when it hears of them. */
export const PAGE = crypto.randomUUID();

const PATIENCE_MS = 3_000;

/** Null where the browser forbids it. Once asked, the page is known to live. */
export function keeper(): KeptBy | null {
  held ??= { by: hold() };
  return held.by;
}

let held: { readonly by: KeptBy | null } | null = null;

function hold(): KeptBy | null {
  try {
    const by = { storage: localStorage, locks: navigator.locks, page: PAGE, patienceMs: PATIENCE_MS };
    holdPage(by);
    return by;
  } catch {
    return null;
  }
}
