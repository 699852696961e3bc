/** An element by its place: its number, its title, and the way that leads to it. */
import { z } from "zod";

import type { Element } from "../hierarchy/element.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";

export const crumbSchema = z.object({
  id: elementIdSchema,
  level: z.int(),
  number: z.string(),
  title: z.string(),
});
export type Crumb = z.infer<typeof crumbSchema>;

export function viewCrumb(assessed: AssessedStrategy, element: Element): Crumb {
  return {
    id: element.id,
    level: element.level,
    number: assessed.index.numbers.get(element.id) ?? "",
    title: element.title,
  };
}

/** From the top down to the element, itself the last. */
export function viewWay(assessed: AssessedStrategy, element: Element): Crumb[] {
  const way = [viewCrumb(assessed, element)];
  let above = element.parentId;
  while (above !== null) {
    const ancestor = assessed.index.byId.get(above);
    if (ancestor === undefined) break;
    way.unshift(viewCrumb(assessed, ancestor));
    above = ancestor.parentId;
  }
  return way;
}
