/** Rules of the model that the caller's own input breaks: the caller mends them, whichever they are. */
import { DomainError, type MessageParams } from "@miara/domain/domain-error";

import { ApiFailure } from "./api-failure.ts";

/** A rule that the input breaks, by its own code. */
export class BrokenRule extends ApiFailure {}

/** Runs what the caller asked for; a rule that it breaks is the caller's to mend. */
export async function withRulesOf<Result>(
  work: () => Promise<Result> | Result,
  params: MessageParams = {},
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw new BrokenRule(error.code, { ...params, ...error.params });
    throw error;
  }
}
