import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { LiveEvent, WatchInput } from "./live.schema.ts";

// oxlint-disable-next-line require-yield
export async function* watchStrategy(
  _context: ApiContext,
  _input: WatchInput,
  _signal: AbortSignal | undefined,
): AsyncGenerator<LiveEvent, void> {
  throw new ApiFailure("bad-request");
}
