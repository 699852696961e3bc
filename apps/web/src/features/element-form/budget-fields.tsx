/** What an element costs and who pays: the text as written, and the amount that it is read as. */
import type { Money } from "@miara/domain/money";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { periodOptions } from "../../edits/period-choice.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { RowsField } from "../../ui/rows-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { BudgetRow } from "./element-draft.ts";
import { ELEMENT, moneyOf } from "./element-edits.ts";
import type { FieldsProps } from "./element-form.tsx";

const MEASURES = ["planned", "spent"] as const;
const WHOLE = "-";
const COST = fieldId(ELEMENT, "totalCost", "text");

export function BudgetFields({ element, draft, errors, change }: FieldsProps): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  return (
    <Section title={t("admin:elementForm/budget")}>
      <TextField
        error={errorOf(errors, COST)}
        hint={<MoneyHint stored={element.totalCost} text={draft.totalCost} />}
        id={COST}
        isOptional
        label={t("admin:elementForm/totalCost")}
        onType={(totalCost) => change({ totalCost })}
        value={draft.totalCost}
      />
      <RowsField<BudgetRow>
        isOrdered
        legend={t("admin:elementForm/lines")}
        makeRow={(key) => ({ key, source: "", measure: "planned", period: "", text: "", stored: null })}
        nameOf={({ source }) => source}
        onChange={(budgetLines) => change({ budgetLines })}
        rows={draft.budgetLines}
      >
        {(row, at, set) => (
          <>
            <TextField
              error={errorOf(errors, fieldId(ELEMENT, "budgetLines", at, "source"))}
              id={fieldId(ELEMENT, "budgetLines", at, "source")}
              isOptional
              label={t("admin:elementForm/source")}
              onType={(source) => set({ source })}
              value={row.source}
            />
            <SelectField
              label={t("admin:elementForm/measure")}
              onChoose={(measure) => set({ measure })}
              options={MEASURES.map((value) => ({ value, label: t(`admin:elementForm/measures/${value}`) }))}
              value={row.measure}
            />
            <SelectField
              label={t("admin:elementForm/period")}
              onChoose={(period) => set({ period: period === WHOLE ? "" : period })}
              options={[
                { value: WHOLE, label: t("admin:elementForm/wholeSpan") },
                ...periodOptions(strategy, formats, row.period),
              ]}
              value={row.period === "" ? WHOLE : row.period}
            />
            <TextField
              error={errorOf(errors, fieldId(ELEMENT, "budgetLines", at, "money", "text"))}
              hint={<MoneyHint stored={row.stored} text={row.text} />}
              id={fieldId(ELEMENT, "budgetLines", at, "money", "text")}
              isOptional
              label={t("admin:elementForm/amount")}
              onType={(text) => set({ text })}
              value={row.text}
            />
          </>
        )}
      </RowsField>
    </Section>
  );
}

interface MoneyHintProps {
  readonly text: string;
  readonly stored: Money | null;
}

/** What a sum is read as while it is typed. */
function MoneyHint({ text, stored }: MoneyHintProps): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  const { currency, language: written } = strategy;
  const money = moneyOf(text, stored, { currency, written });
  if (money === null) return t("admin:elementForm/moneyHint");
  if (money.amountMinor === null) return t("admin:elementForm/unread");
  return t("admin:elementForm/readAs", { amount: formats.money(money.amountMinor, currency) });
}
