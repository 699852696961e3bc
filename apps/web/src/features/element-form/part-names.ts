/** The identifiers that the stages and indicators of a strategy have, for naming a new one otherwise. */
import type { Strategy } from "@miara/domain/strategy";

import { idFrom } from "../../edits/new-id.ts";

/** Made of the element it belongs to and its own title: `ii-7-3-analizy`. */
export function newPartId(
  part: "stages" | "indicators",
  title: string,
  element: string,
  { elements }: Strategy,
): string {
  const taken = new Set(elements.flatMap((each) => each[part].map(({ id }) => String(id))));
  return idFrom(`${element} ${title}`, (id) => taken.has(id));
}
