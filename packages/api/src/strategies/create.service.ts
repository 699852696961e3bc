import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import type { CreateStrategyInput, RemoveStrategyInput } from "./create.schema.ts";

export function createStrategy(_context: ApiContext, _input: CreateStrategyInput): Promise<Reference> {
  throw new ApiFailure("bad-request");
}

export function removeStrategy(_context: ApiContext, _input: RemoveStrategyInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
