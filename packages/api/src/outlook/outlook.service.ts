import { viewOutlook, type OutlookView } from "@miara/domain/outlook-view";

import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { OutlookInput } from "./outlook.schema.ts";

/** Throws `unknown-strategy`, `unknown-element` and `unknown-period`. */
export async function readOutlook(context: Reading, input: OutlookInput): Promise<OutlookView> {
  const { assessed } = await assessNow(context, input);
  return viewOutlook(assessed, input.element);
}
