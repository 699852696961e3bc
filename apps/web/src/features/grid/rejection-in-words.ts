/** Why something can't be entered, in words. */
import type { Refusal } from "@miara/domain/rights";
import { describe } from "@miara/messages/describe";

import type { Words } from "../../app/use-texts.ts";
import type { Rejection } from "./read-entry.ts";

/** What the rights refuse has words that serve every page; the others are the grid's own. */
export function rejectionInWords(why: Rejection, { t, texts }: Words): string {
  return isRefusal(why) ? describe(texts, { code: why, params: {} }) : t(`admin:grid/lock/${why}`);
}

const REFUSALS: Readonly<Record<Refusal, true>> = {
  "not-signed-in": true,
  "read-only-token": true,
  "role-may-not": true,
  "not-yours": true,
  archived: true,
  "report-handed-in": true,
  "period-not-open": true,
  "period-closed": true,
};

function isRefusal(why: Rejection): why is Refusal {
  return Object.hasOwn(REFUSALS, why);
}
