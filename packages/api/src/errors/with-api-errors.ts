/** A stream whose errors are errors of the API, like those of a call. */
import { getTRPCErrorFromUnknown } from "@trpc/server";

import type { ApiContext } from "../context.ts";
import { toApiError } from "./to-api-error.ts";

export async function* withApiErrors<Event>(
  events: AsyncIterable<Event>,
  context: Pick<ApiContext, "report">,
  path: string,
): AsyncGenerator<Event, void> {
  try {
    yield* events;
  } catch (error) {
    throw toApiError(getTRPCErrorFromUnknown(error), context, path);
  }
}
