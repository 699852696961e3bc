/** A new element: what it is called, at which level, with which weight. */
import { elementSchema } from "@miara/domain/element";
import { elementIdSchema } from "@miara/domain/ids";
import type { Place } from "@miara/domain/structure-edit";
import { titleSchema } from "@miara/domain/text";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { idFrom } from "../../edits/new-id.ts";
import { readDecimal } from "../../edits/read-decimal.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { capitalised } from "../../ui/capitalised.ts";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ToolForm } from "./tool-form.tsx";
import { changeButton, EFFECT_DAY, useStructure } from "./use-structure.tsx";

interface AddFormProps {
  readonly heading: string;
  readonly place: Place;
  readonly onEnd: () => void;
}

export function AddForm({ heading, place, onEnd }: AddFormProps): ReactNode {
  const { t, language } = useTexts();
  const { strategy } = useStrategyEditing();
  const { change, focusLater, from, index, open, setOpen } = useStructure();
  const id = useId();
  const parent = place.parentId === null ? null : (index.byId.get(place.parentId) ?? null);
  const highest = parent === null ? 0 : parent.level + 1;
  const levels = strategy.levels.map((level, at) => ({ level, at })).slice(highest);
  const beside = index.children.get(place.parentId)?.[0]?.level ?? highest;
  const [title, setTitle] = useState("");
  const [number, setNumber] = useState("");
  const [weight, setWeight] = useState("");
  const [level, setLevel] = useState(String(beside));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorAt = (field: string): string | null =>
    errors.find((error) => error.field === field)?.text ?? null;

  const submit = (): void => {
    const found: FormError[] = [];
    const read = titleSchema.safeParse(title);
    if (!read.success)
      found.push({
        field: `${id}-title`,
        text: t(title.trim() === "" ? "admin:structure/titleNeeded" : "admin:structure/tooLong"),
      });
    const numbered = elementSchema.shape.number.safeParse(number.trim() === "" ? null : number);
    if (!numbered.success) found.push({ field: `${id}-number`, text: t("admin:structure/tooLong") });
    const typed = readDecimal(weight, language);
    const isWeight = typed.kind === "empty" || (typed.kind === "value" && !typed.value.startsWith("-"));
    if (!isWeight) found.push({ field: `${id}-weight`, text: t("admin:structure/weightWrong") });
    if (from === undefined) found.push({ field: EFFECT_DAY, text: t("admin:effect/dayNeeded") });
    setErrors(found);
    if (found.length > 0 || !read.success || !numbered.success || from === undefined) return;
    const element = {
      id: elementIdSchema.parse(
        idFrom(read.data, (taken) => strategy.elements.some((each) => each.id === taken)),
      ),
      title: read.data,
      number: numbered.data,
      weight: typed.kind === "value" ? typed.value : null,
      lifecycle: "active",
      level: Number(level),
    } as const;
    if (!change([{ kind: "element-added", element, place, from }], "added", element.title)) return;
    if (place.parentId !== null) setOpen(new Set([...open, place.parentId]));
    onEnd();
    focusLater(changeButton(element.id));
  };

  return (
    <ToolForm button={t("admin:form/add")} heading={heading} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextField
        error={errorAt(`${id}-title`)}
        id={`${id}-title`}
        label={t("admin:structure/name")}
        onType={setTitle}
        value={title}
      />
      {levels.length > 1 ? (
        <SelectField
          label={t("admin:structure/level")}
          onChoose={setLevel}
          options={levels.map(({ level: each, at }) => ({
            value: String(at),
            label: capitalised(levelNoun(each, 1, language), language),
          }))}
          value={level}
        />
      ) : null}
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
        error={errorAt(`${id}-weight`)}
        hint={t("admin:structure/weightHint")}
        id={`${id}-weight`}
        inputMode="decimal"
        isOptional
        label={t("admin:structure/weightLabel")}
        onType={setWeight}
        value={weight}
      />
    </ToolForm>
  );
}
