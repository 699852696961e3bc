/** The elements of a part of a strategy, in the order of the plan. */
import type { Element } from "@miara/domain/element";
import type { StrategyIndex } from "@miara/domain/index-strategy";
import type { PeriodCalendar } from "@miara/domain/period-calendar";

import type { GridChoice } from "./grid-choice.ts";
import { isDue, isOwn, type Reader } from "./own-part.ts";

export function elementsOf(
  part: GridChoice["part"],
  index: StrategyIndex,
  calendar: PeriodCalendar,
  reader: Reader,
): readonly Element[] {
  if (typeof part !== "string") return branchOf(index, part.under);
  if (part === "all") return index.topDown;
  const own = index.topDown.filter((element) => isOwn(reader, element));
  return part === "mine" ? own : own.filter((element) => isDue(reader.strategy, calendar, element));
}

/** The element and all below it. */
export function branchOf(index: StrategyIndex, under: string): readonly Element[] {
  const root = index.topDown.find(({ id }) => id === under);
  const branch: Element[] = [];
  const visit = (element: Element): void => {
    branch.push(element);
    for (const child of index.children.get(element.id) ?? []) visit(child);
  };
  if (root !== undefined) visit(root);
  return branch;
}
