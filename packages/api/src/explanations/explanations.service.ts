import { explain, type Explanation } from "@miara/domain/explanation";

import type { ApiContext } from "../context.ts";
import { assessNow } from "../strategies/strategies.service.ts";
import type { ExplanationInput } from "./explanations.schema.ts";

/** How a figure came about, one step of it. Throws `unknown-strategy`, `unknown-element` and `unknown-period`. */
export async function readExplanation(
  context: Pick<ApiContext, "db" | "assessed" | "now" | "noteUse">,
  input: ExplanationInput,
): Promise<Explanation> {
  const { assessed } = await assessNow(context, input);
  return explain(assessed, input.element);
}
