import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import type { WholeStrategy } from "./whole.schema.ts";

export function readWhole(_context: ApiContext, _input: Reference): Promise<WholeStrategy> {
  throw new ApiFailure("bad-request");
}
