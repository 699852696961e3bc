/** The elements of one's own part. What somebody enters in a row never takes the row from under their hands. */
import type { ElementId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";
import { useMemo, useState } from "react";

import type { GridChoice } from "./grid-choice.ts";
import { ownElements, type Reader } from "./own-part.ts";

/** Null: the part is not narrowed to what is one's own. */
export function useOwnElements(
  part: GridChoice["part"],
  { actor, strategy, today }: Reader,
): ReadonlySet<ElementId> | null {
  const [outline, setOutline] = useState(strategy);
  if (!isSameOutline(outline, strategy)) setOutline(strategy);
  return useMemo(
    () => (part === "mine" || part === "due" ? ownElements(part, { actor, strategy: outline, today }) : null),
    [part, actor, outline, today],
  );
}

/** Whether the two differ in figures alone: the same elements in the same hands, the same rounds. */
function isSameOutline(one: Strategy, other: Strategy): boolean {
  return (
    one === other ||
    (one.reportingPeriods === other.reportingPeriods &&
      one.periods === other.periods &&
      one.elements.length === other.elements.length &&
      one.elements.every((element, at) => {
        const counterpart = other.elements[at];
        return (
          counterpart !== undefined &&
          (element === counterpart ||
            (element.id === counterpart.id &&
              element.parentId === counterpart.parentId &&
              element.leads === counterpart.leads &&
              element.until === counterpart.until &&
              element.lifecycle === counterpart.lifecycle))
        );
      }))
  );
}
