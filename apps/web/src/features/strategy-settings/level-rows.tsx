/** The levels of a strategy: what its elements are called in every form that counting needs, and how they are numbered. */
import { numberingSchema } from "@miara/domain/level";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { RowsField } from "../../ui/rows-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { SettingRowsProps } from "./setting-rows.tsx";

const POLISH = ["one", "few", "many", "other"] as const;
const ENGLISH = ["one", "other"] as const;

export function LevelRows({ draft, error, onChange }: SettingRowsProps): ReactNode {
  const { t } = useTexts();
  return (
    <RowsField
      hint={t("admin:strategySettings/levelsHint")}
      legend={t("admin:strategySettings/levels")}
      makeRow={(key) => ({
        key,
        pl: { one: "", few: "", many: "", other: "" },
        en: { one: "", other: "" },
        numbering: "arabic" as const,
        leadPl: "",
        leadEn: "",
      })}
      nameOf={({ pl }) => pl.one}
      onChange={(levels) => onChange({ levels })}
      rows={draft.levels}
    >
      {(row, _at, change) => {
        const id = `settings-levels-${row.key}`;
        return (
          <>
            {POLISH.map((form) => (
              <TextField
                error={error(`${id}-name-pl-${form}`)}
                id={`${id}-name-pl-${form}`}
                key={form}
                label={t(`admin:strategySettings/pl/${form}`)}
                lang="pl"
                onType={(name) => change({ pl: { ...row.pl, [form]: name } })}
                value={row.pl[form]}
              />
            ))}
            {ENGLISH.map((form) => (
              <TextField
                error={error(`${id}-name-en-${form}`)}
                id={`${id}-name-en-${form}`}
                key={form}
                label={t(`admin:strategySettings/en/${form}`)}
                lang="en"
                onType={(name) => change({ en: { ...row.en, [form]: name } })}
                value={row.en[form]}
              />
            ))}
            <SelectField
              label={t("admin:strategySettings/numbering")}
              onChoose={(numbering) => change({ numbering })}
              options={numberingSchema.options.map((value) => ({
                value,
                label: t(`admin:strategySettings/numberings/${value}`),
              }))}
              value={row.numbering}
            />
            <TextField
              error={error(`${id}-leadTitle-pl`)}
              id={`${id}-leadTitle-pl`}
              isOptional
              label={t("admin:strategySettings/leadPl")}
              lang="pl"
              onType={(leadPl) => change({ leadPl })}
              value={row.leadPl}
            />
            <TextField
              error={error(`${id}-leadTitle-en`)}
              id={`${id}-leadTitle-en`}
              isOptional
              label={t("admin:strategySettings/leadEn")}
              lang="en"
              onType={(leadEn) => change({ leadEn })}
              value={row.leadEn}
            />
          </>
        );
      }}
    </RowsField>
  );
}
