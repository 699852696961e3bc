/** A strategy that takes a while to write, all of it marked with one word, so that half of one is told from a whole. */
import { elementSchema } from "@miara/domain/element";
import type { Strategy } from "@miara/domain/strategy";

import { emptyElement, sampleStrategy } from "./sample-strategy.ts";

export function manyElements(mark: string): Strategy {
  const elements = Array.from({ length: 500 }, (_, at) =>
    elementSchema.parse({
      ...emptyElement(`e${at}`, at === 0 ? null : "e0"),
      title: mark,
      stages: [0, 1, 2].map((stage) => ({ id: `s${at}-${stage}`, number: null, title: mark, cells: [] })),
    }),
  );
  return { ...sampleStrategy(), title: mark, elements };
}
