import type { ApiContext } from "../context.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { openStrategy } from "../rights/guard.ts";
import type { WholeStrategy } from "./whole.schema.ts";

/** The whole of a strategy for those who work on it. Throws `unknown-strategy` and what is missing of the right. */
export async function readWhole(
  context: Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">,
  reference: Reference,
): Promise<WholeStrategy> {
  const { revision, strategy } = await openStrategy(context, reference, "read-internal");
  return { revision, strategy };
}
