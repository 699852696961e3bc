/** Who is in charge of an element, who works along, and what else it serves. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { RowsField } from "../../ui/rows-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { LeadRow, LinkRow, PartnerRow } from "./element-draft.ts";
import { ELEMENT } from "./element-edits.ts";
import type { FieldsProps } from "./element-form.tsx";

const ROLES = ["accountable", "helps"] as const;

export function LeadFields({ element, draft, errors, change }: FieldsProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { strategy } = useStrategyEditing();
  const title = strategy.levels[element.level]?.leadTitle?.[language];
  const units = strategy.units.toSorted((a, b) => formats.compare(a.name, b.name));
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? "";
  return (
    <Section title={t("admin:elementForm/people")}>
      <RowsField<LeadRow>
        hint={units.length === 0 ? t("admin:elementForm/noUnits") : title}
        legend={t("admin:elementForm/leads")}
        makeRow={(key) => ({ key, unit: "", role: draft.leads.length === 0 ? "accountable" : "helps" })}
        nameOf={({ unit }) => nameOf(unit)}
        onChange={(leads) => change({ leads })}
        rows={draft.leads}
      >
        {(row, at, set) => (
          <>
            <SelectField
              error={errorOf(errors, fieldId(ELEMENT, "leads", at, "unit"))}
              id={fieldId(ELEMENT, "leads", at, "unit")}
              label={t("admin:elementForm/unit")}
              onChoose={(unit) => set({ unit })}
              options={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
              placeholder={t("admin:form/choose")}
              value={row.unit}
            />
            <SelectField
              label={t("admin:elementForm/role")}
              onChoose={(role) => set({ role })}
              options={ROLES.map((value) => ({ value, label: t(`admin:elementForm/roles/${value}`) }))}
              value={row.role}
            />
          </>
        )}
      </RowsField>
    </Section>
  );
}

export function PartnerFields({ draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t("admin:elementForm/partners")}>
      <RowsField<PartnerRow>
        isLegendHidden
        isOrdered
        legend={t("admin:elementForm/partners")}
        makeRow={(key) => ({ key, name: "", scope: "" })}
        nameOf={({ name }) => name}
        onChange={(partners) => change({ partners })}
        rows={draft.partners}
      >
        {(row, at, set) => (
          <>
            <TextField
              error={errorOf(errors, fieldId(ELEMENT, "partners", at, "name"))}
              id={fieldId(ELEMENT, "partners", at, "name")}
              label={t("admin:elementForm/partner")}
              onType={(name) => set({ name })}
              value={row.name}
            />
            <TextField
              error={errorOf(errors, fieldId(ELEMENT, "partners", at, "scope"))}
              id={fieldId(ELEMENT, "partners", at, "scope")}
              isOptional
              label={t("admin:elementForm/scope")}
              onType={(scope) => set({ scope })}
              value={row.scope}
            />
          </>
        )}
      </RowsField>
    </Section>
  );
}

export function LinkFields({ element, draft, errors, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const { assess } = useStrategyEditing();
  const { index } = assess(null);
  const others = index.topDown.filter(({ id }) => id !== element.id);
  const nameOf = (id: string): string => {
    const other = others.find((each) => each.id === id);
    return other === undefined ? id : `${index.numbers.get(other.id) ?? ""} ${other.title}`.trim();
  };
  return (
    <Section title={t("admin:elementForm/links")}>
      <RowsField<LinkRow>
        hint={t("admin:elementForm/alsoServesHint")}
        legend={t("admin:elementForm/alsoServes")}
        makeRow={(key) => ({ key, element: "" })}
        nameOf={(row) => (row.element === "" ? "" : nameOf(row.element))}
        onChange={(alsoServes) => change({ alsoServes })}
        rows={draft.alsoServes}
      >
        {(row, at, set) => (
          <SelectField
            error={errorOf(errors, fieldId(ELEMENT, "alsoServes", at))}
            id={fieldId(ELEMENT, "alsoServes", at)}
            label={t("admin:elementForm/element")}
            onChoose={(chosen) => set({ element: chosen })}
            options={others.map(({ id }) => ({ value: String(id), label: nameOf(id) }))}
            placeholder={t("admin:form/choose")}
            value={row.element}
          />
        )}
      </RowsField>
    </Section>
  );
}
