/** A row of an indicator's values. Where it is computed, its cells show what was computed and take nothing. */
import type { Element } from "@miara/domain/element";
import type { ExactText } from "@miara/domain/exact-text";
import type { Indicator } from "@miara/domain/indicator";
import { contentOf } from "@miara/domain/report-on";

import { indicatorKey, type Figure, type FigureCell, type GridRow } from "./grid-row.ts";
import { remembered } from "./remembered-row.ts";
import type { RowScene } from "./row-scene.ts";

/** The value of a computed indicator in a period; null where it has none there. */
export type DerivedValues = (indicator: Indicator, period: string) => ExactText | null;

export function isComputed({ ratio, formula, unitAggregation }: Indicator): boolean {
  return ratio !== null || formula !== null || unitAggregation !== null;
}

export function indicatorRow(
  scene: RowScene,
  element: Element,
  indicator: Indicator,
  derived: DerivedValues,
): GridRow {
  const number = scene.index.numbers.get(element.id) ?? "";
  const computed = isComputed(indicator);
  const permissions = scene.periods.map((period) => scene.permitted(element, period, "report"));
  const values = scene.periods.map(({ label }) => (computed ? derived(indicator, label) : null));
  const signature = [
    number,
    element.title,
    ...scene.periods.map(({ label }) => label),
    ...permissions.map((permission) => (permission.ok ? String(permission.isRestatement) : permission.code)),
    ...values.map((value) => value ?? ""),
  ].join("\n");
  return remembered(indicator, signature, () => {
    const byPeriod = new Map(indicator.observations.map((observation) => [observation.period, observation]));
    const figures = scene.periods.map(({ label }, at): Figure => {
      const observation = byPeriod.get(label);
      if (observation !== undefined) return { kind: "observation", content: contentOf(observation) };
      return computed
        ? { kind: "derived", value: values[at] ?? null }
        : { kind: "observation", content: null };
    });
    const cells = scene.periods.map(({ label }, at): FigureCell => {
      const observation = byPeriod.get(label);
      const permission = permissions[at];
      const refused = permission === undefined || permission.ok ? null : permission.code;
      return {
        key: indicatorKey(indicator.id, label),
        period: label,
        figure: figures[at] ?? GAP,
        before: figures[at - 1] ?? null,
        lock: computed ? "computed" : refused,
        isRestatement: permission?.ok === true && permission.isRestatement,
        note: observation?.note ?? null,
        raw: observation?.raw ?? null,
        entry: observation?.entry ?? null,
      };
    });
    return {
      id: `value ${indicator.id}`,
      element: { id: element.id, number, title: element.title },
      about: { kind: "indicator", indicator },
      cells,
      total: null,
    };
  });
}

const GAP: Figure = { kind: "observation", content: null };
