/** Why a figure is another than was published: it was restated itself, it follows from what was, or neither. */
import type { Published } from "@miara/api/history-schema";
import type { Strategy } from "@miara/domain/strategy";

export type Cause = "restated" | "follows" | "other";

/** Null stands for the whole strategy. */
export function causesOf(
  restatements: readonly { readonly fields: readonly Pick<Field, "element">[] }[],
  { elements }: Strategy,
): (element: string | null) => Cause {
  const parents = new Map<string, string | null>(elements.map(({ id, parentId }) => [id, parentId]));
  const restated = new Set<string>();
  const above = new Set<string | null>();
  for (const { element } of restatements.flatMap(({ fields }) => fields)) {
    if (element === null) continue;
    restated.add(element);
    let parent = parents.get(element) ?? null;
    while (parent !== null) {
      above.add(parent);
      parent = parents.get(parent) ?? null;
    }
    above.add(null);
  }
  return (element) => {
    if (element !== null && restated.has(element)) return "restated";
    return above.has(element) ? "follows" : "other";
  };
}

type Field = Published["restatements"][number]["fields"][number];
