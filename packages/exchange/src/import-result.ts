/** What an import gives: a strategy, or why there is none. */
import type { MessageParams } from "@miara/domain/domain-error";
import type { ElementId, StageId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";

import type { ProblemCode } from "./import-codes.ts";

/** Where a document says something. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Something that stops the import; nothing of any file is taken then. */
export interface ImportProblem extends Omit<SourcePlace, "line"> {
  readonly code: ProblemCode;
  readonly line: number | null;
  readonly params: MessageParams;
}

/** Where each element and stage was read; indicators carry their own row. */
export type Sources = ReadonlyMap<ElementId | StageId, SourcePlace>;

export type ImportResult =
  | { readonly ok: true; readonly strategy: Strategy; readonly sources: Sources }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };
