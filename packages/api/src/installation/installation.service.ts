import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Installation } from "./installation.schema.ts";

export function readInstallation(_context: ApiContext): Promise<Installation> {
  throw new ApiFailure("bad-request");
}

export function writeInstallation(_context: ApiContext, _input: Installation): Promise<Installation> {
  throw new ApiFailure("bad-request");
}
