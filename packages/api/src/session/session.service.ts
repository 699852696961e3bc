import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Me } from "./session.schema.ts";

export function describeMe(_context: ApiContext): Promise<Me> {
  throw new ApiFailure("bad-request");
}
