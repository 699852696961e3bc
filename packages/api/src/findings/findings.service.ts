import { nameFinding } from "@miara/domain/named-finding";
import { viewHead } from "@miara/domain/strategy-view";

import type { ApiContext } from "../context.ts";
import type { AsOfReference } from "../reference/reference.schema.ts";
import { assessNow } from "../strategies/strategies.service.ts";
import type { FindingList } from "./findings.schema.ts";

/** What a person should look at. Throws `unknown-strategy` and `unknown-period`. */
export async function listFindings(
  context: Pick<ApiContext, "db" | "assessed" | "now" | "noteUse">,
  reference: AsOfReference,
): Promise<FindingList> {
  const { assessed, findings } = await assessNow(context, reference);
  return {
    strategy: viewHead(assessed),
    findings: findings().map((finding) => nameFinding(assessed, finding)),
  };
}
