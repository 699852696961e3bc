import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { CreateTokenInput, CreatedToken, RevokeTokenInput, TokenList } from "./account.schema.ts";
import type { Done } from "./credentials.schema.ts";

export function listTokens(_context: ApiContext): Promise<TokenList> {
  throw new ApiFailure("bad-request");
}

export function createToken(_context: ApiContext, _input: CreateTokenInput): Promise<CreatedToken> {
  throw new ApiFailure("bad-request");
}

export function revokeToken(_context: ApiContext, _input: RevokeTokenInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
