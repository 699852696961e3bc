/** What a report still lacks, in words. */
import type { Missing } from "@miara/domain/missing-figures";

import type { Words } from "../../app/use-texts.ts";

export function lacksOf({ cells, observations, narrative }: Missing, t: Words["t"]): readonly string[] {
  return [
    cells === 0 ? null : t("admin:work/cells", { count: cells }),
    observations === 0 ? null : t("admin:work/values", { count: observations }),
    narrative ? t("admin:work/narrative") : null,
  ].filter((part) => part !== null);
}
