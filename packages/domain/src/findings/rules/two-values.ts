/** `indicator.two-values`: what is called the same and measured alike has two values for one period. */
import { Rational } from "../../exact/rational.ts";
import type { Element } from "../../hierarchy/element.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import type { Observation } from "../../indicator/observation.ts";
import type { AssessedStrategy } from "../../progress/assess-strategy.ts";
import { foldText } from "../../text/fold.ts";
import type { Finding } from "../finding.ts";
import { finding, isSeen } from "../quality-rule.ts";

/**
 * Compares each indicator with the first of the same name and unit on an element before it, blind to case and marks.
 * Told once for an indicator, in the first period that differs, with the count of all that do.
 */
export function findTwoValues(assessed: AssessedStrategy): ReadonlyMap<Element, readonly Finding[]> {
  const first = new Map<string, { readonly element: Element; readonly indicator: Indicator }>();
  const found = new Map<Element, Finding[]>();
  for (const element of assessed.index.topDown) {
    for (const indicator of element.indicators) {
      const key = `${foldText(indicator.name)}\n${foldText(indicator.unit ?? "")}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, { element, indicator });
      else if (other.element !== element) {
        const differing = differences(assessed, indicator, other.indicator);
        const [example] = differing;
        if (example === undefined) continue;
        const { period } = example;
        const params = {
          name: indicator.name,
          period,
          value: example.value,
          other: example.other,
          element: nameOf(assessed, other.element),
          periods: differing.length,
        };
        const told = finding("indicator.two-values", "notice", { element, indicator, period }, params);
        found.set(element, [...(found.get(element) ?? []), told]);
      }
    }
  }
  return found;
}

function differences(assessed: AssessedStrategy, indicator: Indicator, other: Indicator) {
  const values = new Map(other.observations.map((observation) => [observation.period, observation.value]));
  return indicator.observations.flatMap((observation: Observation) => {
    const { period, value } = observation;
    const elsewhere = values.get(period) ?? null;
    if (value === null || elsewhere === null || !isSeen(assessed, period)) return [];
    if (Rational.parse(value).equals(Rational.parse(elsewhere))) return [];
    return { period, value, other: elsewhere };
  });
}

function nameOf(assessed: AssessedStrategy, element: Element): string {
  return [assessed.index.numbers.get(element.id) ?? "", element.title]
    .filter((part) => part !== "")
    .join(" ");
}
