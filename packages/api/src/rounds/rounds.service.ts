import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { RemindAnswer, RoundAnswer, RoundInput } from "./rounds.schema.ts";

export function readRound(_context: ApiContext, _input: RoundInput): Promise<RoundAnswer> {
  throw new ApiFailure("bad-request");
}

export function remindRound(_context: ApiContext, _input: RoundInput): Promise<RemindAnswer> {
  throw new ApiFailure("bad-request");
}
