import { nonNegativeDecimalSchema, type Decimal } from "@miara/domain/decimal";
import { DomainError } from "@miara/domain/domain-error";
/** The weights of the elements under one: what they add up to, what each contributes, what others would change. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import { describe } from "@miara/messages/describe";
import { useId, useMemo, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { defaultEffect, effectOf } from "../../edits/effect-day.ts";
import { EffectField } from "../../edits/effect-field.tsx";
import { MayNot } from "../../edits/may-not.tsx";
import { readDecimal, writeDecimal } from "../../edits/read-decimal.ts";
import { SaveLine } from "../../edits/save-line.tsx";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AboveTable } from "./above-table.tsx";
import { rowsAbove, tryWeights, weightEdits, type Weights } from "./try-weights.ts";
import { WeightTable } from "./weight-table.tsx";

interface WeightsFormProps {
  /** Null: the elements at the top. */
  readonly parent: Element | null;
  readonly elements: readonly Element[];
}

export function WeightsForm({ parent, elements }: WeightsFormProps): ReactNode {
  const { t, texts, language } = useTexts();
  const { strategy, assess, apply, may } = useStrategyEditing();
  const id = useId();
  const [typed, setTyped] = useState<ReadonlyMap<ElementId, string>>(new Map());
  const [effect, setEffect] = useState(() => defaultEffect(strategy));
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaved, setSaved] = useState(false);
  const permission = may("structure");
  const isDirty = typed.size > 0;
  useUnsaved(isDirty);

  const { weights, wrong } = useMemo(
    () => readWeights(elements, typed, language),
    [elements, typed, language],
  );
  const from = effectOf(effect);
  const edits = useMemo(() => weightEdits(elements, weights, from ?? null), [elements, weights, from]);
  // All that is reported counts, by the weights that hold at last: what a change from a later day comes to.
  const now = assess(null);
  const then = useMemo(() => {
    const tried = tryWeights(strategy, edits);
    return tried instanceof DomainError ? null : tried;
  }, [strategy, edits]);

  const save = (): void => {
    const found = wrong.map((element): FormError => ({
      field: `${id}-${element.id}`,
      text: `${element.title}: ${t("admin:structure/weightWrong")}`,
    }));
    if (from === undefined) found.push({ field: `${id}-from`, text: t("admin:effect/dayNeeded") });
    const refused = found.length > 0 ? null : apply(edits, reason.trim() === "" ? null : reason.trim());
    if (refused !== null) found.push({ field: null, text: describe(texts, refused) });
    setErrors(found);
    if (found.length > 0) return;
    setTyped(new Map());
    setSaved(true);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary errors={errors} />
      <MayNot permission={permission} />
      <WeightTable
        assessed={then ?? now}
        elements={elements}
        idPrefix={id}
        isLocked={!permission.ok}
        onType={(element, text) => {
          setSaved(false);
          setTyped(new Map(typed).set(element.id, text));
        }}
        parent={parent}
        textOf={(element) => typed.get(element.id) ?? writeDecimal(element.weight, language)}
        weights={weights}
        wrong={new Set(wrong.map((element) => element.id))}
      />
      {permission.ok ? (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => setTyped(new Map(elements.map((element) => [element.id, "1"])))}>
            {t("admin:weights/alike")}
          </Button>
          <Button isBusy={!isDirty} onClick={() => setTyped(new Map())}>
            {t("admin:weights/asTheyStand")}
          </Button>
        </p>
      ) : null}
      <Section title={t("admin:weights/above")}>
        {then === null ? null : <AboveTable rows={rowsAbove(now, then, parent?.id ?? null)} />}
      </Section>
      {permission.ok ? (
        <Section title={t("admin:weights/save")}>
          <EffectField choice={effect} id={`${id}-from`} onChoose={setEffect} />
          <TextField
            hint={t("admin:effect/reasonHint")}
            isOptional
            label={t("admin:effect/reason")}
            maxLength={500}
            onType={setReason}
            value={reason}
          />
          <SaveLine isDirty={isDirty} isSaved={isSaved} />
        </Section>
      ) : null}
    </form>
  );
}

/** The weights as typed, else as they stand; and the elements whose weight can't be read. */
function readWeights(
  elements: readonly Element[],
  typed: ReadonlyMap<ElementId, string>,
  language: "pl" | "en",
): { readonly weights: Weights; readonly wrong: readonly Element[] } {
  const weights = new Map<ElementId, Decimal | null>();
  const wrong: Element[] = [];
  for (const child of elements) {
    const text = typed.get(child.id);
    const read = text === undefined ? null : readDecimal(text, language);
    const value =
      read === null
        ? child.weight
        : read.kind === "empty"
          ? null
          : nonNegativeDecimalSchema.safeParse(read.kind === "value" ? read.value : "").data;
    if (value === undefined) wrong.push(child);
    weights.set(child.id, value ?? (value === undefined ? child.weight : null));
  }
  return { weights, wrong };
}
