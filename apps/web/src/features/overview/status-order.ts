/** The order in which statuses are counted: from what went well to what can't be told. */
import type { Status } from "@miara/domain/status";

export const statusOrder: readonly Status[] = [
  "done",
  "on-track",
  "at-risk",
  "off-track",
  "not-started",
  "no-basis",
];
