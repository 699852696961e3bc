/** What an error says to machines, whatever way it travels: carried as the cause of the `TRPCError`. */
import type { MessageParams } from "@miara/domain/domain-error";

/** Something that a file or an input was refused for. `file` and `line` where a file was read. */
export interface ApiProblem {
  readonly code: string;
  readonly params: MessageParams;
  readonly file: string | null;
  readonly line: number | null;
}

export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  /** A literal code; its words are in `messages`. */
  readonly code: string;
  readonly params: MessageParams;
  /** The single things that were wrong, where there can be several. */
  readonly problems: readonly ApiProblem[];

  constructor(code: string, params: MessageParams = {}, problems: readonly ApiProblem[] = []) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
    this.problems = problems;
  }
}
