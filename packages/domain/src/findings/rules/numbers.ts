/** `number.repeated`: siblings bear the same number. */
import type { Element } from "../../hierarchy/element.ts";
import type { Finding } from "../finding.ts";
import { finding, type QualityScene } from "../quality-rule.ts";

export function findRepeatedNumbers({ assessed, children }: QualityScene): readonly Finding[] {
  const first = new Map<string, Element>();
  return children.flatMap((child) => {
    const number = assessed.index.numbers.get(child.id) ?? "";
    const same = first.get(number);
    if (same === undefined) first.set(number, child);
    if (same === undefined || child.number === null) return [];
    const params = { number, title: child.title, other: same.title };
    return [finding("number.repeated", "warning", { element: child }, params)];
  });
}
