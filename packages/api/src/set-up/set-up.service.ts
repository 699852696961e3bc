import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { SetUpInput } from "./set-up.schema.ts";

export function runSetUp(_context: ApiContext, _input: SetUpInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
