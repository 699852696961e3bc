/** Begins a strategy without any element: whose it is, what it is called, its levels and years. */
import { MAXIMUM_LEVELS } from "@miara/domain/level";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useToday } from "../../app/use-today.ts";
import { asErrors, fieldId, named } from "../../edits/field-problems.ts";
import { LevelFields } from "../../edits/level-fields.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { LanguageField } from "../../ui/language-field.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { OrganisationFields } from "./organisation-fields.tsx";
import {
  emptyDraft,
  NEW,
  strategyIdOf,
  strategyOf,
  type KnownStrategy,
  type StrategyDraft,
} from "./strategy-draft.ts";

interface EmptyStrategyProps {
  readonly known: readonly KnownStrategy[];
  readonly submission: Submission;
  /** It is there: time to go to it. */
  readonly onMade: (address: { readonly organisation: string; readonly strategy: string }) => void;
}

const LEVELS = fieldId(NEW, "strategy", "levels");
const [TITLE, ID, CURRENCY] = [
  fieldId(NEW, "strategy", "title"),
  fieldId(NEW, "strategy", "id"),
  fieldId(NEW, "strategy", "currency"),
];
const [FROM, TO] = [fieldId(NEW, "from"), fieldId(NEW, "to")];

export function EmptyStrategy({ known, submission, onMade }: EmptyStrategyProps): ReactNode {
  const { t, language } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: create } = useMutation(api.strategies.create.mutationOptions());
  const year = Number(useToday().slice(0, 4));
  const [begun] = useState(() => emptyDraft(language, known, year));
  const [draft, setDraft] = useState(begun);
  const { errors, errorOf, isBusy, submit } = submission;
  const [isMade, setMade] = useState(false);
  useUnsaved(draft !== begun && !isMade);
  const change = (part: Partial<StrategyDraft>): void => setDraft({ ...draft, ...part });

  const save = async (): Promise<readonly FormError[]> => {
    const drafted = strategyOf(draft, known);
    if (!drafted.ok) return asErrors(drafted.problems, t);
    const { organisation, strategy } = drafted.value;
    const address = await create({ organisation, strategy });
    setMade(true);
    await queryClient.invalidateQueries(api.strategies.pathFilter());
    onMade(address);
    return [];
  };

  const names = new Map([
    [fieldId(NEW, "organisation", "name"), t("admin:newStrategy/organisationName")],
    [fieldId(NEW, "organisation", "id"), t("admin:newStrategy/organisationId")],
    [TITLE, t("admin:newStrategy/strategyTitle")],
    [ID, t("admin:newStrategy/id")],
    [FROM, t("admin:newStrategy/from")],
    [TO, t("admin:newStrategy/to")],
    [CURRENCY, t("admin:newStrategy/currency")],
  ]);
  const nameOf = (field: string): string | null =>
    names.get(field) ?? (field.startsWith(LEVELS) ? t("admin:levels/legend") : null);

  return (
    <Section title={t("admin:newStrategy/empty")}>
      <p className="text-muted">{t("admin:newStrategy/emptyLead")}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(save);
        }}
      >
        <ErrorSummary errors={named(errors, nameOf)} />
        <OrganisationFields change={change} draft={draft} errorOf={errorOf} known={known} />
        <TextField
          error={errorOf(TITLE)}
          id={TITLE}
          label={t("admin:newStrategy/strategyTitle")}
          onType={(title) => change({ title })}
          value={draft.title}
        />
        <TextField
          error={errorOf(ID)}
          hint={t("admin:newStrategy/idHint")}
          id={ID}
          label={t("admin:newStrategy/id")}
          onType={(id) => change({ id })}
          spellCheck={false}
          value={draft.id ?? strategyIdOf(draft, known)}
        />
        <div className="flex flex-wrap gap-x-4">
          <TextField
            error={errorOf(FROM)}
            id={FROM}
            inputMode="numeric"
            label={t("admin:newStrategy/from")}
            onType={(from) => change({ from })}
            value={draft.from}
          />
          <TextField
            error={errorOf(TO)}
            id={TO}
            inputMode="numeric"
            label={t("admin:newStrategy/to")}
            onType={(to) => change({ to })}
            value={draft.to}
          />
        </div>
        <LanguageField
          label={t("admin:newStrategy/language")}
          onChoose={(written) => change({ language: written })}
          value={draft.language}
        />
        <TextField
          error={errorOf(CURRENCY)}
          hint={t("admin:newStrategy/currencyHint")}
          id={CURRENCY}
          label={t("admin:newStrategy/currency")}
          onType={(currency) => change({ currency })}
          value={draft.currency}
        />
        <LevelFields
          errors={errors}
          hint={t("admin:levels/hint", { maximum: MAXIMUM_LEVELS })}
          isOrdered
          onChange={(levels) => change({ levels })}
          prefix={LEVELS}
          rows={draft.levels}
        />
        <Button isBusy={isBusy} look="primary" type="submit">
          {t("admin:newStrategy/create")}
        </Button>
      </form>
    </Section>
  );
}
