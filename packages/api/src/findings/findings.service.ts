import { nameFinding } from "@miara/domain/named-finding";
import { viewHead } from "@miara/domain/strategy-view";

import type { AsOfReference } from "../reference/reference.schema.ts";
import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { FindingList } from "./findings.schema.ts";

/** What a person should look at. Throws `unknown-strategy` and `unknown-period`. */
export async function listFindings(context: Reading, reference: AsOfReference): Promise<FindingList> {
  const { assessed, findings } = await assessNow(context, reference);
  return {
    strategy: viewHead(assessed),
    findings: findings().map((finding) => nameFinding(assessed, finding)),
  };
}
