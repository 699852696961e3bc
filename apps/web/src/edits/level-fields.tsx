/** The levels of a strategy in a form: their names in every plural form of both languages, numbering, the lead's title. */
import { MAXIMUM_LEVELS, numberingSchema } from "@miara/domain/level";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import type { FormError } from "../ui/error-summary.tsx";
import { RowsField } from "../ui/rows-field.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { errorOf, fieldId } from "./field-problems.ts";
import { blankLevelRow, type LevelRow } from "./level-draft.ts";

/** Each with the path of its value in the model. */
const NAMES = [
  { field: "one", path: ["name", "pl", "one"] },
  { field: "few", path: ["name", "pl", "few"] },
  { field: "many", path: ["name", "pl", "many"] },
  { field: "other", path: ["name", "pl", "other"] },
  { field: "englishOne", path: ["name", "en", "one"] },
  { field: "englishOther", path: ["name", "en", "other"] },
] as const;
const LEADS = [
  { field: "lead", path: ["leadTitle", "pl"] },
  { field: "englishLead", path: ["leadTitle", "en"] },
] as const;

interface LevelFieldsProps {
  readonly hint: string;
  /** Nothing stands on them yet. */
  readonly isOrdered?: boolean;
  /** The heading above says the same. */
  readonly isLegendHidden?: boolean;
  /** Of the controls: `new-levels`. */
  readonly prefix: string;
  readonly rows: readonly LevelRow[];
  readonly errors: readonly FormError[];
  readonly onChange: (rows: readonly LevelRow[]) => void;
}

export function LevelFields(props: LevelFieldsProps): ReactNode {
  const { hint, isOrdered = false, isLegendHidden = false, prefix, rows, errors, onChange } = props;
  const { t } = useTexts();
  return (
    <RowsField
      hint={hint}
      isLegendHidden={isLegendHidden}
      isOrdered={isOrdered}
      legend={t("admin:levels/legend")}
      makeRow={blankLevelRow}
      nameOf={({ one }) => one}
      onChange={(changed) => onChange(changed.slice(0, MAXIMUM_LEVELS))}
      rows={rows}
    >
      {(row, at, set) => (
        <>
          {NAMES.map(({ field, path }) => (
            <TextField
              error={errorOf(errors, fieldId(prefix, at, ...path))}
              id={fieldId(prefix, at, ...path)}
              key={field}
              label={t(`admin:levels/${field}`)}
              lang={path[1]}
              onType={(text) => set({ [field]: text })}
              value={row[field]}
            />
          ))}
          {LEADS.map(({ field, path }) => (
            <TextField
              error={errorOf(errors, fieldId(prefix, at, ...path))}
              id={fieldId(prefix, at, ...path)}
              isOptional
              key={field}
              label={t(`admin:levels/${field}`)}
              lang={path[1]}
              onType={(text) => set({ [field]: text })}
              value={row[field]}
            />
          ))}
          <SelectField
            label={t("admin:levels/numbering")}
            onChoose={(numbering) => set({ numbering })}
            options={numberingSchema.options.map((value) => ({
              value,
              label: t(`admin:levels/numberings/${value}`),
            }))}
            value={row.numbering}
          />
        </>
      )}
    </RowsField>
  );
}
