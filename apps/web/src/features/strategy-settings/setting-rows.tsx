/** The lists of a strategy's settings: units, periods, rules of status. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { RowsField } from "../../ui/rows-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { SettingsDraft } from "./settings-draft.ts";

interface SettingRowsProps {
  readonly draft: SettingsDraft;
  readonly error: (field: string) => string | null;
  readonly onChange: (part: Partial<SettingsDraft>) => void;
}

export function UnitRows({ draft, error, onChange }: SettingRowsProps): ReactNode {
  const { t } = useTexts();
  return (
    <RowsField
      hint={t("admin:strategySettings/unitsHint")}
      isLegendHidden
      isOrdered
      legend={t("admin:strategySettings/units")}
      makeRow={(key) => ({ key, isNew: true, name: "" })}
      nameOf={({ name }) => name}
      onChange={(units) => onChange({ units })}
      rows={draft.units}
    >
      {(row, _at, change) => (
        <TextField
          error={error(`settings-units-${row.key}-name`)}
          id={`settings-units-${row.key}-name`}
          label={t("admin:strategySettings/unit")}
          onType={(name) => change({ name })}
          value={row.name}
        />
      )}
    </RowsField>
  );
}

export function PeriodRows({ draft, error, onChange }: SettingRowsProps): ReactNode {
  const { t } = useTexts();
  return (
    <RowsField
      hint={t("admin:strategySettings/periodsHint")}
      isLegendHidden
      legend={t("admin:strategySettings/periods")}
      makeRow={(key) => ({ key, label: "" })}
      nameOf={({ label }) => label}
      onChange={(periods) => onChange({ periods })}
      rows={draft.periods}
    >
      {(row, _at, change) => (
        <TextField
          error={error(`settings-periods-${row.key}`)}
          id={`settings-periods-${row.key}`}
          label={t("admin:strategySettings/period")}
          onType={(label) => change({ label })}
          value={row.label}
        />
      )}
    </RowsField>
  );
}

const STATUSES = ["done", "on-track", "at-risk"] as const;

export function RuleRows({ draft, error, onChange }: SettingRowsProps): ReactNode {
  const { t } = useTexts();
  return (
    <RowsField
      hint={t("admin:strategySettings/statusHint")}
      isOrdered
      legend={t("admin:strategySettings/status")}
      makeRow={(key) => ({ key, status: "at-risk" as const, figure: "schedule-index" as const, atLeast: "" })}
      nameOf={({ status }) => t(`vocabulary:status/${status}`)}
      onChange={(rules) => onChange({ rules })}
      rows={draft.rules}
    >
      {(row, _at, change) => (
        <>
          <SelectField
            label={t("admin:strategySettings/is")}
            onChoose={(status) => change({ status })}
            options={STATUSES.map((value) => ({ value, label: t(`vocabulary:status/${value}`) }))}
            value={row.status}
          />
          <SelectField
            label={t("admin:strategySettings/where")}
            onChoose={(figure) => change({ figure })}
            options={[
              { value: "progress", label: t("vocabulary:figure/progress") },
              { value: "schedule-index", label: t("vocabulary:figure/scheduleIndex") },
            ]}
            value={row.figure}
          />
          <TextField
            error={error(`settings-rules-${row.key}`)}
            id={`settings-rules-${row.key}`}
            inputMode="decimal"
            label={t("admin:strategySettings/atLeast")}
            onType={(atLeast) => change({ atLeast })}
            value={row.atLeast}
          />
        </>
      )}
    </RowsField>
  );
}
