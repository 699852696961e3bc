/** Every status as its glyph and word. */
import type { Status } from "@miara/domain/status";

import type { Wording } from "../drawing/wording.ts";

const STATUSES: readonly Status[] = ["done", "on-track", "at-risk", "off-track", "not-started", "no-basis"];

export function statusWords(wording: Wording): readonly string[] {
  return STATUSES.map((status) => wording.status(status).text);
}
