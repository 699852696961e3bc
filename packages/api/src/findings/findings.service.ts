import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Finding } from "@miara/domain/finding";
import { viewHead } from "@miara/domain/strategy-view";

import type { ApiContext } from "../context.ts";
import type { AsOfReference } from "../reference/reference.schema.ts";
import { assessNow } from "../strategies/strategies.service.ts";
import type { FindingList, NamedFinding } from "./findings.schema.ts";

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

function nameFinding(assessed: AssessedStrategy, finding: Finding): NamedFinding {
  const element = finding.element === null ? undefined : assessed.index.byId.get(finding.element);
  const indicator = element?.indicators.find(({ id }) => id === finding.indicator);
  return {
    ...finding,
    elementNumber: element === undefined ? null : (assessed.index.numbers.get(element.id) ?? null),
    elementTitle: element?.title ?? null,
    indicatorName: indicator?.name ?? null,
  };
}
