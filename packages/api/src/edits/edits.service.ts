import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { ApplyEditsAnswer, ApplyEditsInput } from "./edits.schema.ts";

export function applyToStrategy(_context: ApiContext, _input: ApplyEditsInput): Promise<ApplyEditsAnswer> {
  throw new ApiFailure("bad-request");
}
