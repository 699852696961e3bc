import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { ChangeAccountInput, SessionList } from "./account.schema.ts";
import type { Done } from "./credentials.schema.ts";

export function changeAccount(_context: ApiContext, _input: ChangeAccountInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function listSessions(_context: ApiContext): Promise<SessionList> {
  throw new ApiFailure("bad-request");
}

export function revokeOtherSessions(_context: ApiContext): Promise<Done> {
  throw new ApiFailure("bad-request");
}
