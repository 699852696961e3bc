/** What the fields of the form are called, by the ids of their controls: for the summary of what is wrong. */
import { useTexts } from "../../app/use-texts.ts";
import { fieldId } from "../../edits/field-problems.ts";
import { INDICATOR } from "./read-draft.ts";

const PLAIN = ["name", "unit", "decimals", "source", "note", "tolerance"] as const;
const OF_A_ROW = ["period", "value", "upper", "text", "origin"] as const;

export function useFieldNames(): (field: string) => string | null {
  const { t } = useTexts();
  const known = new Map([
    ...PLAIN.map((field) => [fieldId(INDICATOR, field), t(`admin:indicatorForm/${field}`)] as const),
    ...(["numerator", "denominator", "factor"] as const).map(
      (part) => [fieldId(INDICATOR, "ratio", part), t(`admin:indicatorForm/${part}`)] as const,
    ),
    [fieldId(INDICATOR, "formula", "text"), t("admin:indicatorForm/formula")],
    [fieldId(INDICATOR, "statusOverride", "reason"), t("admin:elementForm/overrideReason")],
  ]);
  return (field) => {
    const [, list, at, name] = field.split("-");
    if ((list === "baselines" || list === "targets") && at !== undefined) {
      const part = OF_A_ROW.find((candidate) => candidate === name);
      const row = `${t(`admin:indicatorForm/${list}`)} ${Number(at) + 1}`;
      return part === undefined ? row : `${row}, ${t(`admin:indicatorForm/${part}`)}`;
    }
    return known.get(field) ?? null;
  };
}
