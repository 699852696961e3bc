/** The open stream of a strategy's changes, for as long as the one who watches may read it. */
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { openStrategy } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import type { LiveEvent, WatchInput } from "./live.schema.ts";

/** How often it is asked anew whether the one who watches still may. */
const ASK_AGAIN_MS = 30_000;

/** Throws `unknown-strategy`, what is missing of the right, also when it ends meanwhile, and `too-many-watchers`. */
export async function* watchStrategy(
  context: ApiContext,
  { organisation, strategy, client, element }: WatchInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<LiveEvent, void> {
  const reference = { organisation, strategy };
  const { actor, live } = context;
  const held = await openStrategy(context, reference, "read-internal");
  const person = { name: actor.name, office: officeOf(actor, held.strategy), client, element };
  const watching = live.watch(reference, { ...person, account: actor.account ?? "" }, held.revision);
  if (watching === null) throw new ApiFailure("too-many-watchers");
  const { events, end } = watching;

  let refusal: unknown = null;
  const asking = setInterval(() => {
    askAgain(context, reference).catch((error: unknown) => {
      refusal = error;
      end();
    });
  }, ASK_AGAIN_MS);
  asking.unref();
  signal?.addEventListener("abort", end);
  if (signal?.aborted === true) end();
  try {
    yield* events;
    if (refusal !== null) throw refusal;
  } finally {
    clearInterval(asking);
    signal?.removeEventListener("abort", end);
    end();
  }
}

async function askAgain(
  context: ApiContext,
  reference: { readonly organisation: WatchInput["organisation"]; readonly strategy: WatchInput["strategy"] },
): Promise<void> {
  await openStrategy({ ...context, actor: await context.actorNow() }, reference, "read-internal");
}
