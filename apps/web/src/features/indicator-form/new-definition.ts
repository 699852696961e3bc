/** The definition that a new indicator begins with, and the identifier that it gets from its name. */
import { blankIndicator } from "@miara/domain/blank-indicator";
import { indicatorIdSchema } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";
import type { IndicatorDefinition } from "@miara/domain/structure-edit";

import { idFrom } from "../../edits/new-id.ts";

export function newDefinition(): IndicatorDefinition {
  const { asWritten: _asWritten, observations: _observations, ...blank } = blankIndicator();
  return { ...blank, id: indicatorIdSchema.parse("nowy"), kind: "outcome", name: "" };
}

/** Made of its element and its name: `ii-7-3-liczba-spotkan`. */
export function withOwnId(
  definition: IndicatorDefinition,
  element: string,
  { elements }: Strategy,
): IndicatorDefinition {
  const taken = new Set(elements.flatMap(({ indicators }) => indicators.map(({ id }) => String(id))));
  const id = idFrom(`${element} ${definition.name}`, (made) => taken.has(made));
  return { ...definition, id: indicatorIdSchema.parse(id) };
}
