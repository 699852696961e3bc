/** Search over the words of a strategy, blind to case and marks. */
import { z } from "zod";

import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { foldText } from "../text/fold.ts";
import { crumbSchema } from "./crumb-view.ts";

export const searchHitSchema = crumbSchema.extend({
  /** Which of its texts matched. */
  where: z.enum(["number", "title", "lead", "indicator", "text"]),
  /** The indicator's or office's name where that is what matched; null otherwise. */
  matched: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** Elements that bear every word of the query, in the order of the plan; at most `limit`. */
export function searchStrategy(
  assessed: AssessedStrategy,
  query: string,
  limit: number,
): readonly SearchHit[] {
  const words = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const hits: SearchHit[] = [];
  const units = new Map(assessed.strategy.units.map((unit) => [unit.id, unit.name]));
  for (const element of assessed.index.topDown) {
    if (hits.length === limit) break;
    const number = assessed.index.numbers.get(element.id) ?? "";
    const candidates: readonly (readonly [SearchHit["where"], string, string | null])[] = [
      ["number", number, null],
      ["title", `${number} ${element.title}`, null],
      ...element.leads.map(
        (lead) => ["lead", units.get(lead.unit) ?? "", units.get(lead.unit) ?? null] as const,
      ),
      ...element.indicators.map((indicator) => ["indicator", indicator.name, indicator.name] as const),
      ["text", [element.addressees, element.rationale, element.description].join(" "), null],
    ];
    const match = candidates.find(([, text]) => {
      const folded = foldText(text);
      return words.every((word) => folded.includes(word));
    });
    if (match === undefined) continue;
    hits.push({
      id: element.id,
      level: element.level,
      number,
      title: element.title,
      where: match[0],
      matched: match[2],
    });
  }
  return hits;
}
