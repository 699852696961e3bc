/** The whole definition of an indicator, saved together: of one that is there, or of one that is being added. */
import { isSame } from "@miara/domain/meeting";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { IndicatorDefinition } from "@miara/domain/structure-edit";
import { describe } from "@miara/messages/describe";
import { useState, type ReactNode, type SubmitEvent } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { asErrors, named } from "../../edits/field-problems.ts";
import { OverrideFields } from "../../edits/override-fields.tsx";
import { SaveLine } from "../../edits/save-line.tsx";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { BenchmarkFields } from "./benchmark-fields.tsx";
import { ComputationFields } from "./computation-fields.tsx";
import { DefinitionEffect } from "./definition-effect.tsx";
import { DefinitionFields } from "./definition-fields.tsx";
import { useFieldNames } from "./field-names.ts";
import { draftOf, type IndicatorDraft } from "./indicator-draft.ts";
import { INDICATOR, readDraft } from "./read-draft.ts";
import { rebaseDraft } from "./rebase-draft.ts";

export interface FieldsProps {
  readonly draft: IndicatorDraft;
  readonly errors: readonly FormError[];
  readonly change: (part: Partial<IndicatorDraft>) => void;
}

interface IndicatorFormProps {
  readonly definition: IndicatorDefinition;
  /** The edit that saves the form; it may be a new indicator. */
  readonly editOf: (was: IndicatorDefinition, is: IndicatorDefinition) => StrategyEdit;
  /** Something has to be corrected, or no longer has. */
  readonly onErrors: (isWrong: boolean) => void;
  /** The edit was taken: with the definition as it now is. */
  readonly onSaved?: (is: StrategyEdit) => void;
}

export function IndicatorForm({ definition, editOf, onErrors, onSaved }: IndicatorFormProps): ReactNode {
  const { t, texts, language } = useTexts();
  const { apply, may, session, strategy } = useStrategyEditing();
  const nameOf = useFieldNames();
  const [base, setBase] = useState(definition);
  const [draft, setDraft] = useState(() => draftOf(definition, language));
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaved, setSaved] = useState(false);

  const read = readDraft(draft, base, { language, office: session.actor.office, strategy });
  // A new indicator lacks its name from the start: that is nothing that somebody would lose.
  const isDirty = !isUntouched(draft, base, language) && !(read.ok && isSame(read.definition, base));
  useUnsaved(isDirty);
  // What others change is taken over where nothing was typed; the same field is met when this is saved.
  if (!isSame(definition, base)) {
    const theirs = draftOf(definition, language);
    const rebased = isDirty ? rebaseDraft(draft, draftOf(base, language), theirs) : theirs;
    if (rebased !== null) {
      setBase(definition);
      setDraft(rebased);
    }
  }

  const change = (part: Partial<IndicatorDraft>): void => {
    setDraft({ ...draft, ...part });
    setSaved(false);
  };
  const show = (found: readonly FormError[]): void => {
    setErrors(found);
    onErrors(found.length > 0);
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!read.ok) return show(asErrors(read.problems, t));
    const edit = editOf(base, read.definition);
    if (isDirty) {
      const refusal = apply([edit], reason.trim() === "" ? null : reason.trim());
      if (refusal !== null) return show([{ field: null, text: describe(texts, refusal) }]);
    }
    show([]);
    setBase(read.definition);
    setDraft(draftOf(read.definition, language));
    setReason("");
    setSaved(true);
    onSaved?.(edit);
  };

  const fields: FieldsProps = { draft, errors, change };
  const mayChange = may("structure").ok;
  return (
    <form noValidate onSubmit={save}>
      <ErrorSummary errors={named(errors, nameOf)} />
      <fieldset className="min-w-0" disabled={!mayChange}>
        <legend className="sr-only">{t("admin:indicatorForm/legend")}</legend>
        <DefinitionFields {...fields} />
        <BenchmarkFields {...fields} />
        <ComputationFields {...fields} />
        <Section title={t("admin:elementForm/override")}>
          <OverrideFields
            draft={draft}
            errors={errors}
            label={t("admin:indicatorForm/status")}
            onChange={change}
            prefix={INDICATOR}
          />
        </Section>
        <DefinitionEffect changed={read.ok && isDirty ? read.definition : null} id={base.id} />
        {mayChange ? (
          <Section title={t("admin:form/save")}>
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
        ) : null}
      </fieldset>
    </form>
  );
}

function isUntouched(
  draft: IndicatorDraft,
  base: IndicatorDefinition,
  language: Parameters<typeof draftOf>[1],
): boolean {
  return JSON.stringify(draft) === JSON.stringify(draftOf(base, language));
}
