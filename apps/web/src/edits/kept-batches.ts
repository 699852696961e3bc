/** What was entered and not stored yet, kept by the browser past the end of the page or of the session. */
import { strategyEditSchema } from "@miara/domain/strategy-edit";

import type { Batch } from "./editing-store.ts";

const KEY = "miara.waiting";

export interface KeptFor {
  readonly organisation: string;
  readonly strategy: string;
  /** Another person at the same browser gets nothing of it. */
  readonly account: string;
}

export function readKept(about: KeptFor): readonly Batch[] {
  try {
    const text = sessionStorage.getItem(keyOf(about));
    if (text === null) return [];
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.map(readBatch) : [];
  } catch {
    // Storage may be forbidden, and what it holds be of an earlier version: there is nothing to send then.
    return [];
  }
}

export function keep(about: KeptFor, waiting: readonly Batch[]): void {
  try {
    if (waiting.length === 0) sessionStorage.removeItem(keyOf(about));
    else sessionStorage.setItem(keyOf(about), JSON.stringify(waiting));
  } catch {
    // Storage may be forbidden or full; the page itself still holds it, and warns before it is left.
  }
}

/** Throws for what no version of this page wrote. */
function readBatch(kept: unknown): Batch {
  const fields: Readonly<Record<string, unknown>> = Object(kept);
  const { edits, id, reason } = fields;
  if (!Array.isArray(edits) || typeof id !== "string") throw new TypeError("not a batch");
  return {
    id,
    edits: edits.map((edit) => strategyEditSchema.parse(edit)),
    reason: typeof reason === "string" ? reason : null,
  };
}

function keyOf({ organisation, strategy, account }: KeptFor): string {
  return `${KEY} ${account} ${organisation}/${strategy}`;
}
