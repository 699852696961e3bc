/** How an indicator moved between two periods, in words: better or worse by its direction, or why nothing is said. */
import type { IndicatorBeside } from "@miara/domain/indicators-beside";

import type { Words } from "../../app/use-texts.ts";

export function movementOf(indicator: IndicatorBeside, { t }: Words): string {
  const { course, difference, direction, isBroken } = indicator;
  if (isBroken) return t("analysis:compare/moved/broken");
  if (difference === null) return t("analysis:compare/moved/unknown");
  if (course !== null) return t(`analysis:compare/moved/${course}`);
  if (difference.absolute === "0") return t("analysis:compare/moved/same");
  return t(direction === "range" ? "analysis:compare/moved/range" : "analysis:compare/moved/undirected");
}
