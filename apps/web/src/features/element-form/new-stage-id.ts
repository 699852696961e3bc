/** An identifier for a new stage, made of its element and its title: `ii-7-3-analizy`. */
import type { Element } from "@miara/domain/element";
import { stageIdSchema, type StageId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import { idFrom } from "../../edits/new-id.ts";

export function newStageId(title: string, element: Element, { elements }: Strategy): StageId {
  const taken = new Set(elements.flatMap(({ stages }) => stages.map(({ id }) => String(id))));
  return stageIdSchema.parse(idFrom(`${element.id} ${title}`, (id) => taken.has(id)));
}
