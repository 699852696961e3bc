/** Every field of an element, saved together; its stages and indicators beside, saved one by one. */
import type { Element } from "@miara/domain/element";
import { describe } from "@miara/messages/describe";
import { useState, type ReactNode, type SubmitEvent } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { defaultEffect, effectOf } from "../../edits/effect-day.ts";
import { EffectField } from "../../edits/effect-field.tsx";
import { asErrors } from "../../edits/field-problems.ts";
import { SaveLine } from "../../edits/save-line.tsx";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { BasicsFields } from "./basics-fields.tsx";
import { BudgetFields } from "./budget-fields.tsx";
import { draftOf, type ElementDraft } from "./element-draft.ts";
import { editsOfDraft, type DraftReading } from "./element-edits.ts";
import { fieldName } from "./field-name.ts";
import { MeasuringFields } from "./measuring-fields.tsx";
import { LeadFields, LinkFields, PartnerFields } from "./relation-fields.tsx";
import { WordFields } from "./word-fields.tsx";

export interface FieldsProps {
  readonly element: Element;
  readonly draft: ElementDraft;
  readonly errors: readonly FormError[];
  readonly change: (part: Partial<ElementDraft>) => void;
}

const EFFECT = "element-from";

interface ElementFormProps {
  readonly element: Element;
  /** Something has to be corrected, or no longer has. */
  readonly onErrors: (isWrong: boolean) => void;
}

export function ElementForm({ element, onErrors }: ElementFormProps): ReactNode {
  const { t, texts, language } = useTexts();
  const { apply, session, store, strategy } = useStrategyEditing();
  const [base, setBase] = useState(element);
  const [draft, setDraft] = useState(() => draftOf(element, language));
  const [effect, chooseEffect] = useState(() => defaultEffect(strategy));
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaved, setSaved] = useState(false);

  const from = effectOf(effect);
  const reading: DraftReading = {
    from: from ?? null,
    language,
    written: strategy.language,
    currency: strategy.currency,
    office: session.actor.office,
  };
  const { edits, needsDay, problems } = editsOfDraft(draft, base, reading);
  const isDirty = edits.length > 0 || problems.length > 0;
  useUnsaved(isDirty);
  // What others change is taken over as long as nothing was typed here; afterwards it is met when this is saved.
  if (element !== base && !isDirty) {
    setBase(element);
    setDraft(draftOf(element, language));
  }

  const change = (part: Partial<ElementDraft>): void => {
    setDraft({ ...draft, ...part });
    setSaved(false);
  };
  const show = (found: readonly FormError[]): void => {
    setErrors(found);
    onErrors(found.length > 0);
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const missesDay = needsDay && from === undefined;
    const found = [
      ...asErrors(problems, t, (field) => fieldName(field, t)),
      ...(missesDay ? [{ field: EFFECT, text: t("admin:effect/dayNeeded") }] : []),
    ];
    if (found.length > 0) return show(found);
    const refusal = apply(edits, reason.trim() === "" ? null : reason.trim());
    if (refusal !== null) {
      const field = refusal.code === "from-in-closed-period" ? EFFECT : null;
      return show([{ field, text: describe(texts, refusal) }]);
    }
    show([]);
    const stored = store.state.strategy.elements.find(({ id }) => id === element.id) ?? element;
    setBase(stored);
    setDraft(draftOf(stored, language));
    setReason("");
    setSaved(true);
  };

  const fields: FieldsProps = { element, draft, errors, change };
  return (
    <form noValidate onSubmit={save}>
      <ErrorSummary errors={errors} />
      <BasicsFields {...fields} />
      <LeadFields {...fields} />
      <MeasuringFields {...fields} />
      <WordFields {...fields} />
      <PartnerFields {...fields} />
      <BudgetFields {...fields} />
      <LinkFields {...fields} />
      <Section title={t("admin:form/save")}>
        {needsDay ? (
          <EffectField
            choice={effect}
            error={errors.find(({ field }) => field === EFFECT)?.text ?? null}
            id={EFFECT}
            onChoose={chooseEffect}
          />
        ) : null}
        <TextField
          hint={t("admin:effect/reasonHint")}
          isOptional
          label={t("admin:effect/reason")}
          maxLength={1000}
          onType={setReason}
          value={reason}
        />
        <SaveLine isDirty={isDirty} isSaved={isSaved} />
      </Section>
    </form>
  );
}
