/** Which findings are shown, and by what they are grouped. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Severity } from "@miara/domain/finding";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { FindingKind } from "../../edits/finding-kind.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { GROUPINGS, SEVERITIES, type Grouping } from "./findings-search.ts";

/** Null: any. */
export interface FilterChange {
  readonly by?: Grouping;
  readonly severity?: Severity | null;
  readonly kind?: FindingKind | null;
  readonly in?: string | null;
}

interface FindingFiltersProps {
  readonly assessed: AssessedStrategy;
  readonly grouping: Grouping;
  readonly severity: Severity | null;
  readonly kind: FindingKind | null;
  /** Those that there are. */
  readonly kinds: readonly FindingKind[];
  readonly branch: string | null;
  readonly onChange: (change: FilterChange) => void;
}

const ANY = "";

export function FindingFilters(props: FindingFiltersProps): ReactNode {
  const { assessed, grouping, severity, kind, kinds, branch, onChange } = props;
  const { t } = useTexts();
  const { index } = assessed;
  return (
    <div className="no-print grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        label={t("admin:findingsWork/group")}
        onChoose={(by) => onChange({ by })}
        options={GROUPINGS.map((value) => ({ value, label: t(`admin:findingsWork/by/${value}`) }))}
        value={grouping}
      />
      <SelectField<Severity | typeof ANY>
        label={t("admin:findingsWork/severity")}
        onChoose={(chosen) => onChange({ severity: chosen === ANY ? null : chosen })}
        options={[
          { value: ANY, label: t("admin:findingsWork/everySeverity") },
          ...SEVERITIES.map((value) => ({ value, label: t(`vocabulary:severity/${value}`) })),
        ]}
        value={severity ?? ANY}
      />
      <SelectField<FindingKind | typeof ANY>
        label={t("admin:findingsWork/code")}
        onChoose={(chosen) => onChange({ kind: chosen === ANY ? null : chosen })}
        options={[
          { value: ANY, label: t("admin:findingsWork/everyCode") },
          ...kinds.map((value) => ({ value, label: t(`admin:findingsWork/kind/${value}`) })),
        ]}
        value={kind ?? ANY}
      />
      <SelectField<string>
        label={t("admin:findingsWork/branch")}
        onChoose={(chosen) => onChange({ in: chosen === ANY ? null : chosen })}
        options={[
          { value: ANY, label: t("admin:findingsWork/everywhere") },
          ...index.topDown
            .filter(({ id }) => (index.children.get(id)?.length ?? 0) > 0)
            .map(({ id, title }) => ({ value: id, label: `${index.numbers.get(id) ?? ""} ${title}`.trim() })),
        ]}
        value={branch ?? ANY}
      />
    </div>
  );
}
