/** The names of what a change speaks of, as the strategy calls them now. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { NamedKind } from "@miara/messages/describe-change";

/** Null: it is not known any more. */
export type NameOf = (kind: NamedKind, id: string) => string | null;

export function changeNames({ strategy, index }: AssessedStrategy): NameOf {
  const names = {
    stage: new Map<string, string>(),
    indicator: new Map<string, string>(),
    unit: new Map<string, string>(strategy.units.map(({ id, name }) => [id, name])),
    element: new Map<string, string>(),
  };
  for (const { id, title, stages, indicators } of strategy.elements) {
    names.element.set(id, `${index.numbers.get(id) ?? ""} ${title}`.trim());
    for (const stage of stages) names.stage.set(stage.id, stage.title);
    for (const indicator of indicators) names.indicator.set(indicator.id, indicator.name);
  }
  return (kind, id) => names[kind].get(id) ?? null;
}
