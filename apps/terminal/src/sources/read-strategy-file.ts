/** The text of a file as a strategy, by the reader that imports use too. */
import { strategySchema, type Strategy } from "@miara/domain/strategy";

import { CodedProblem } from "../command-line/problem.ts";

/** Throws what `refuse` makes of the problems. */
export function readStrategyFile(
  text: string,
  fileName: string,
  refuse: (problems: readonly CodedProblem[]) => Error,
): Strategy {
  const read = strategySchema.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw refuse([new CodedProblem("unreadable", { file: fileName })]);
}
