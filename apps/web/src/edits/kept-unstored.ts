/** What was entered and not stored yet, kept by the browser past the end of the page or of the session. */
import { entrySchema } from "@miara/domain/stage";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { z } from "zod";

import { NOTHING_UNSTORED, type Unstored } from "./editing-state.ts";

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

export function readKept(about: KeptFor): Unstored {
  try {
    const text = sessionStorage.getItem(keyOf(about));
    return text === null ? NOTHING_UNSTORED : unstoredSchema.parse(JSON.parse(text));
  } catch {
    // Storage may be forbidden, and what it holds be of an earlier version: there is nothing to send then.
    return NOTHING_UNSTORED;
  }
}

export function keep(about: KeptFor, unstored: Unstored): void {
  const { waiting, conflicts, refused } = unstored;
  try {
    if (waiting.length + conflicts.length + refused.length === 0) sessionStorage.removeItem(keyOf(about));
    else sessionStorage.setItem(keyOf(about), JSON.stringify(unstored));
  } catch {
    // Storage may be forbidden or full; the page itself still holds it, and warns before it is left.
  }
}

function keyOf({ organisation, strategy, account }: KeptFor): string {
  return `${KEY} ${account} ${organisation}/${strategy}`;
}
