/** The bytes of a file as a strategy, by the reader that imports use too. */
import type { Strategy } from "@miara/domain/strategy";
import { readStrategyJson } from "@miara/exchange/strategy-json";

import { CodedProblem } from "../command-line/problem.ts";

/** Throws what `refuse` makes of the problems, each with its line. */
export function readStrategyFile(
  bytes: Uint8Array,
  name: string,
  refuse: (problems: readonly PlacedProblem[]) => Error,
): Strategy {
  const read = readStrategyJson({ name, bytes });
  if (read.ok) return read.strategy;
  throw refuse(
    read.problems.map(({ code, params, line }) => ({ problem: new CodedProblem(code, params), line })),
  );
}

export interface PlacedProblem {
  readonly problem: CodedProblem;
  /** Null where it is about the file as a whole. */
  readonly line: number | null;
}
