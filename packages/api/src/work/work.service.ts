import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Work } from "./work.schema.ts";

export function listAllWork(_context: ApiContext): Promise<Work> {
  throw new ApiFailure("bad-request");
}
