/** Of what kind a finding is: by its code, or from a document that was read. */
import { FINDING_CODES, type FindingCode } from "@miara/domain/finding-codes";
import type { NamedFinding } from "@miara/domain/named-finding";

/** What a document left in doubt while it was read is one kind. */
export type FindingKind = FindingCode | "import";

export function kindOf({ code }: Pick<NamedFinding, "code">): FindingKind {
  return FINDING_CODES.find((known) => known === code) ?? "import";
}
