/** Number, title and lifecycle of an element, changed without leaving the tree. */
import { elementSchema, lifecycleSchema, type Element, type Lifecycle } from "@miara/domain/element";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { titleSchema } from "@miara/domain/text";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ToolForm } from "./tool-form.tsx";
import { EFFECT_DAY, useStructure } from "./use-structure.tsx";

interface RenameFormProps {
  readonly element: Element;
  readonly onEnd: () => void;
}

export function RenameForm({ element, onEnd }: RenameFormProps): ReactNode {
  const { t } = useTexts();
  const { change, from, nameOf } = useStructure();
  const id = useId();
  // What its writer saw: what others change meanwhile is met, not overwritten.
  const [seen] = useState(element);
  const [title, setTitle] = useState(element.title);
  const [number, setNumber] = useState(element.number ?? "");
  const [lifecycle, setLifecycle] = useState<Lifecycle>(element.lifecycle);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorAt = (field: string): string | null =>
    errors.find((error) => error.field === field)?.text ?? null;

  const submit = (): void => {
    const found: FormError[] = [];
    const named = titleSchema.safeParse(title);
    const numbered = elementSchema.shape.number.safeParse(number.trim() === "" ? null : number);
    if (!named.success)
      found.push({
        field: `${id}-title`,
        text: t(title.trim() === "" ? "admin:structure/titleNeeded" : "admin:structure/tooLong"),
      });
    if (!numbered.success) found.push({ field: `${id}-number`, text: t("admin:structure/tooLong") });
    if (lifecycle !== seen.lifecycle && from === undefined)
      found.push({ field: EFFECT_DAY, text: t("admin:effect/dayNeeded") });
    setErrors(found);
    if (found.length > 0 || !named.success || !numbered.success) return;
    const about = { kind: "element-field", element: element.id } as const;
    const edits: StrategyEdit[] = [];
    if (numbered.data !== seen.number)
      edits.push({ ...about, field: "number", was: seen.number, is: numbered.data, from: null });
    if (named.data !== seen.title)
      edits.push({ ...about, field: "title", was: seen.title, is: named.data, from: null });
    if (lifecycle !== seen.lifecycle && from !== undefined)
      edits.push({ ...about, field: "lifecycle", was: seen.lifecycle, is: lifecycle, from });
    if (edits.length === 0 || change(edits, "changed", named.data)) onEnd();
  };

  return (
    <ToolForm button={t("admin:form/save")} heading={nameOf(element)} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextField
        error={errorAt(`${id}-number`)}
        hint={t("admin:structure/numberHint")}
        id={`${id}-number`}
        isOptional
        label={t("admin:structure/number")}
        onType={setNumber}
        value={number}
      />
      <TextField
        error={errorAt(`${id}-title`)}
        id={`${id}-title`}
        label={t("admin:structure/name")}
        onType={setTitle}
        value={title}
      />
      <SelectField
        label={t("admin:structure/lifecycle")}
        onChoose={setLifecycle}
        options={lifecycleSchema.options.map((value) => ({
          value,
          label: t(`vocabulary:lifecycle/${value}`),
        }))}
        value={lifecycle}
      />
    </ToolForm>
  );
}
