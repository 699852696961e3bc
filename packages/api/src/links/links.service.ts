import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { AcceptInput, Link, LinkInput, RequestResetInput } from "./links.schema.ts";

export function inspectLink(_context: ApiContext, _input: LinkInput): Promise<Link> {
  throw new ApiFailure("bad-request");
}

export function acceptLink(_context: ApiContext, _input: AcceptInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function requestReset(_context: ApiContext, _input: RequestResetInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
