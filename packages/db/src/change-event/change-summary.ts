/** What a change did to a strategy. */
import type { ElementId } from "@miara/domain/ids";

import type { JsonValue } from "./json-value.ts";

export type { JsonValue } from "./json-value.ts";

/**
 * One thing that differs. `was` is missing where nothing stood before, `is` where nothing stands now.
 *
 * In `path` the members of a list go by their id, label or period, else by their place from 0:
 * `["stages", "stage-1", "cells", "2012", "actual"]`. A path that ends at a list itself says its order.
 */
export interface FieldChange {
  /** The element it belongs to; null: the strategy itself. */
  readonly element: ElementId | null;
  readonly path: readonly string[];
  readonly was?: JsonValue;
  readonly is?: JsonValue;
  /** The place in its list, from 0, of a member that came or went. */
  readonly at?: number;
}

/**
 * With the state after it, a summary gives the state before it. Elements that were added are therefore named alone,
 * while one that was removed stands in `fields` as it was, with an empty path.
 */
export interface ChangeSummary {
  readonly elements: {
    readonly added: readonly ElementId[];
    readonly changed: readonly ElementId[];
    readonly removed: readonly ElementId[];
  };
  readonly fields: readonly FieldChange[];
}
