/** The weights of the elements under one: what they add up to, what each contributes, what others would change. */
import { nonNegativeDecimalSchema, type Decimal } from "@miara/domain/decimal";
import { DomainError } from "@miara/domain/domain-error";
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
import { SchemeTable } from "./scheme-table.tsx";
import { rowsAbove, tryWeights, weightEdits, type Weights } from "./try-weights.ts";
import { WeightTable } from "./weight-table.tsx";

interface WeightsFormProps {
  /** Null: the elements at the top. */
  readonly parent: Element | null;
  readonly elements: readonly Element[];
  /** Something has to be corrected, or no longer has. */
  readonly onErrors: (isWrong: boolean) => void;
}

/** A weight as somebody types it, and the one that they saw when they began. */
interface TypedWeight {
  readonly text: string;
  readonly seen: Element["weight"];
}
type TypedWeights = ReadonlyMap<ElementId, TypedWeight>;

export function WeightsForm({ parent, elements, onErrors }: WeightsFormProps): ReactNode {
  const { t, texts, language } = useTexts();
  const { strategy, assess, apply, may } = useStrategyEditing();
  const id = useId();
  const [typed, setTyped] = useState<TypedWeights>(new Map());
  const [effect, setEffect] = useState(() => defaultEffect(strategy));
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaved, setSaved] = useState(false);
  const permission = may("structure");
  const { weights, wrong } = useMemo(
    () => readWeights(elements, typed, language),
    [elements, typed, language],
  );
  const from = effectOf(effect);
  const edits = useMemo(() => weightEdits(elements, weights, from ?? null), [elements, weights, from]);
  // What others give meanwhile is met when this is saved, not overwritten.
  const saved = weightEdits(
    elements.map((element) => ({
      ...element,
      weight: (typed.get(element.id) ?? { seen: element.weight }).seen,
    })),
    weights,
    from ?? null,
  );
  const isDirty = saved.length > 0 || wrong.length > 0;
  useUnsaved(isDirty);
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
    const refused = found.length > 0 ? null : apply(saved, reason.trim() === "" ? null : reason.trim());
    if (refused !== null) found.push({ field: null, text: describe(texts, refused) });
    setErrors(found);
    onErrors(found.length > 0);
    if (found.length > 0) return;
    setTyped(new Map());
    setReason("");
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
          setTyped(new Map(typed).set(element.id, typedOver(typed, element, text)));
        }}
        parent={parent}
        textOf={(element) => typed.get(element.id)?.text ?? writeDecimal(element.weight, language)}
        wrong={new Set(wrong.map((element) => element.id))}
      />
      {permission.ok ? (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button
            onClick={() => {
              setSaved(false);
              setTyped(new Map(elements.map((element) => [element.id, typedOver(typed, element, "1")])));
            }}
          >
            {t("admin:weights/alike")}
          </Button>
          <Button isBusy={typed.size === 0} onClick={() => setTyped(new Map())}>
            {t("admin:weights/asTheyStand")}
          </Button>
        </p>
      ) : null}
      <Section title={t("admin:weights/above")}>
        {then === null ? null : <AboveTable rows={rowsAbove(now, then, parent?.id ?? null)} />}
      </Section>
      <Section title={t("methods:weights/title")}>
        <SchemeTable assessed={then ?? now} id={parent?.id ?? null} />
      </Section>
      {permission.ok ? (
        <Section title={t("admin:weights/save")}>
          <EffectField
            choice={effect}
            error={errors.find(({ field }) => field === `${id}-from`)?.text ?? null}
            id={`${id}-from`}
            onChoose={setEffect}
          />
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

function typedOver(typed: TypedWeights, element: Element, text: string): TypedWeight {
  return { text, seen: (typed.get(element.id) ?? { seen: element.weight }).seen };
}

/** The weights as typed, else as they stand; and the elements whose weight can't be read. */
function readWeights(
  elements: readonly Element[],
  typed: TypedWeights,
  language: "pl" | "en",
): { readonly weights: Weights; readonly wrong: readonly Element[] } {
  const weights = new Map<ElementId, Decimal | null>();
  const wrong: Element[] = [];
  for (const child of elements) {
    const text = typed.get(child.id)?.text;
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
