/** The open stream of a strategy's changes, for as long as the one who watches may read it. */
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { openStrategy } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import type { Watching } from "./live-hub.ts";
import type { LiveEvent, WatchInput } from "./live.schema.ts";

/** How often it is asked anew whether the one who watches still may. */
const ASK_AGAIN_MS = 30_000;

/**
 * The events from now on, until the signal or the server ends them. Throws `unknown-strategy`, what is missing of the
 * right, and `too-many-watchers`; the stream throws what is missing where the right ends while it is open, and
 * `server-stops`, upon which clients try again.
 */
export async function watchStrategy(
  context: ApiContext,
  { organisation, strategy, client, element }: WatchInput,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<LiveEvent, void>> {
  const { actor, live } = context;
  const reference = { organisation, strategy };
  const held = await openStrategy(context, reference, "read-internal");
  const watching = live.watch(
    reference,
    {
      name: actor.name,
      office: officeOf(actor, held.strategy),
      client,
      element,
      account: actor.account ?? "",
    },
    held.revision,
  );
  if (watching === null) throw new ApiFailure("too-many-watchers");
  // Here and not in the stream: one that nobody ever reads from is let go of as well.
  signal?.addEventListener("abort", watching.end, { once: true });
  if (signal?.aborted === true) watching.end();
  return streamWhileAllowed(context, reference, watching);
}

async function* streamWhileAllowed(
  context: ApiContext,
  reference: Reference,
  { events, end }: Watching,
): AsyncGenerator<LiveEvent, void> {
  let refusal: unknown = null;
  const asking = setInterval(() => {
    askAgain(context, reference).catch((error: unknown) => {
      refusal = error;
      end();
    });
  }, ASK_AGAIN_MS);
  asking.unref();
  try {
    yield* events;
    if (refusal !== null) throw refusal;
    if (context.live.isClosed) throw new ApiFailure("server-stops");
  } finally {
    clearInterval(asking);
    end();
  }
}

async function askAgain(context: ApiContext, reference: Reference): Promise<void> {
  await openStrategy({ ...context, actor: await context.actorNow() }, reference, "read-internal");
}
