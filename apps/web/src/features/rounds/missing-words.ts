/** What a report still lacks, in words: `2 etapy bez wartości, brakuje opisu`. */
import type { RoundRow } from "@miara/domain/round-view";

import type { Words } from "../../app/use-texts.ts";

export function missingWords(
  t: Words["t"],
  { cells, observations, narrative }: RoundRow["missing"],
): string | null {
  const parts = [
    cells === 0 ? null : t("admin:work/cells", { count: cells }),
    observations === 0 ? null : t("admin:work/values", { count: observations }),
    narrative ? t("admin:work/narrative") : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
