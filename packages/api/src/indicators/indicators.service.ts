import { viewIndicatorList, type IndicatorListView } from "@miara/domain/indicator-list-view";
import { viewIndicatorPage, type IndicatorPageView } from "@miara/domain/indicator-page-view";

import type { AsOfReference } from "../reference/reference.schema.ts";
import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { IndicatorInput } from "./indicators.schema.ts";

/** Every indicator on one line. Throws `unknown-strategy` and `unknown-period`. */
export async function listIndicators(context: Reading, reference: AsOfReference): Promise<IndicatorListView> {
  const { assessed } = await assessNow(context, reference);
  return viewIndicatorList(assessed);
}

/** One indicator with all that its numbers say. Throws as `listIndicators`, and `unknown-indicator`. */
export async function readIndicatorPage(context: Reading, input: IndicatorInput): Promise<IndicatorPageView> {
  const { assessed, findings } = await assessNow(context, input);
  return viewIndicatorPage(assessed, input.indicator, findings());
}
