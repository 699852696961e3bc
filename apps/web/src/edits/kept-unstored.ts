/**
 * What was entered and not stored yet, kept by the browser past the end of the page, of the session and of the browser
 * itself: one record for each open page, strategy and account. A page holds a lock of its name for as long as it lives;
 * whose lock is free is gone, and what it left goes to the same account's next page. No living page loses its record.
 */
import { entrySchema } from "@miara/domain/stage";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { z } from "zod";

import type { Unstored } from "./editing-state.ts";

const KEY = "miara.unstored";

export interface KeptFor {
  readonly organisation: string;
  readonly strategy: string;
  /** Another person at the same browser gets nothing of it. */
  readonly account: string;
}

const batchSchema = z.object({
  id: z.string(),
  edits: z.array(strategyEditSchema),
  reason: z.string().nullable(),
});

const unstoredSchema: z.ZodType<Unstored> = z.object({
  waiting: z.array(batchSchema),
  conflicts: z.array(
    z.object({
      edit: strategyEditSchema,
      reason: z.string().nullable(),
      current: z.json(),
      author: z.string().nullable(),
      entry: entrySchema.nullable(),
    }),
  ),
  refused: z.array(
    z.object({
      batch: batchSchema,
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

export interface KeptBy {
  readonly storage: Storage;
  readonly locks: LockManager;
  /** The open page. */
  readonly page: string;
  /** For so long it waits for another page's lock: one that is loaded again lets go after the new one has begun. */
  readonly patienceMs: number;
}

/** Says that the page lives, for as long as it does. */
export function holdPage({ locks, page }: Pick<KeptBy, "locks" | "page">): void {
  void locks.request(lockOf(page), () => new Promise(() => {}));
}

export function keep(about: KeptFor, unstored: Unstored, { storage, page }: KeptBy): void {
  const { waiting, conflicts, refused } = unstored;
  const key = prefixOf(about) + page;
  try {
    if (waiting.length + conflicts.length + refused.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(unstored));
  } catch {
    // Storage may be forbidden or full; the page itself still holds it, and warns before it is left.
  }
}

/**
 * Hands over what pages left that are gone. `adopt` keeps it anew before the old record goes: a crash in between leaves
 * it twice, and what is sent twice changes nothing twice.
 */
export async function takeOver(
  about: KeptFor,
  by: KeptBy,
  adopt: (unstored: Unstored) => void,
): Promise<void> {
  const prefix = prefixOf(about);
  const pages = keysOf(by.storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((page) => page !== by.page);
  await Promise.all(
    pages.map(async (page) => {
      try {
        await by.locks.request(lockOf(page), { signal: AbortSignal.timeout(by.patienceMs) }, () => {
          const left = read(by.storage, prefix + page);
          if (left === null) return;
          adopt(left);
          by.storage.removeItem(prefix + page);
        });
      } catch {
        // The page lives: what it keeps is its own.
      }
    }),
  );
}

function read(storage: Storage, key: string): Unstored | null {
  try {
    return unstoredSchema.parse(JSON.parse(storage.getItem(key) ?? "null"));
  } catch {
    // Another page took it, or it is of another version: there is nothing to send.
    return null;
  }
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null);
}

function prefixOf({ organisation, strategy, account }: KeptFor): string {
  return `${KEY} ${account} ${organisation}/${strategy} `;
}

const lockOf = (page: string): string => `miara.page ${page}`;
