import { explain, type Explanation } from "@miara/domain/explanation";

import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { ExplanationInput } from "./explanations.schema.ts";

/** How a figure came about, one step of it. Throws `unknown-strategy`, `unknown-element` and `unknown-period`. */
export async function readExplanation(context: Reading, input: ExplanationInput): Promise<Explanation> {
  const { assessed } = await assessNow(context, input);
  return explain(assessed, input.element);
}
