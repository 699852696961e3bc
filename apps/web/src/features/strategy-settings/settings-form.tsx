/** What holds for a strategy as a whole, in one form. */
import type { Strategy } from "@miara/domain/strategy";
import { describe } from "@miara/messages/describe";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { asErrors, errorOf } from "../../edits/field-problems.ts";
import { LevelFields } from "../../edits/level-fields.tsx";
import { MayNot } from "../../edits/may-not.tsx";
import { SaveLine } from "../../edits/save-line.tsx";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { LanguageField } from "../../ui/language-field.tsx";
import { Section } from "../../ui/section.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";
import { PeriodRows, RuleRows, UnitRows } from "./setting-rows.tsx";
import { draftOf, LEVELS, readSettings, type SettingsDraft } from "./settings-draft.ts";

export function SettingsForm(): ReactNode {
  const { t, texts, language } = useTexts();
  const { strategy, apply, may } = useStrategyEditing();
  // With what its writer saw when they began: what others change meanwhile is met, not overwritten.
  const [working, setWorking] = useState<{ readonly draft: SettingsDraft; readonly seen: Strategy } | null>(
    null,
  );
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isSaved, setSaved] = useState(false);
  const isDirty = working !== null;
  useUnsaved(isDirty);
  const seen = working?.seen ?? strategy;
  const shown = working?.draft ?? draftOf(strategy, language);
  const mayAll = may("structure");
  const maySettings = may("settings");
  const change = (part: Partial<SettingsDraft>): void => {
    setSaved(false);
    setWorking({ draft: { ...shown, ...part }, seen });
  };
  const error = (field: string): string | null => errorOf(errors, field);

  const save = (): void => {
    const outcome = readSettings(seen, shown, language);
    if (!outcome.ok) {
      setErrors(asErrors(outcome.problems, t));
      return;
    }
    const refused = apply(outcome.edits);
    setErrors(refused === null ? [] : [{ field: null, text: describe(texts, refused) }]);
    if (refused !== null) return;
    setWorking(null);
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
      <MayNot permission={maySettings} />
      {/* One thing: a form that may not be changed is not changed by any of its controls. */}
      <fieldset disabled={!maySettings.ok}>
        <legend className="sr-only">{t("admin:strategySettings/title")}</legend>
        <TextField
          error={error("settings-title")}
          id="settings-title"
          label={t("admin:strategySettings/name")}
          onType={(title) => change({ title })}
          value={shown.title}
        />
        <PassageField
          error={error("settings-description")}
          id="settings-description"
          isOptional
          label={t("admin:strategySettings/description")}
          onType={(description) => change({ description })}
          value={shown.description}
        />
        <LanguageField
          label={t("admin:strategySettings/language")}
          onChoose={(chosen) => change({ language: chosen })}
          value={shown.language}
        />
        <Section title={t("admin:strategySettings/rules")}>
          <CheckField
            hint={t("admin:strategySettings/publicHint")}
            isChecked={shown.isPublic}
            label={t("admin:strategySettings/public")}
            onChange={(isPublic) => change({ isPublic })}
          />
          <CheckField
            hint={t("admin:strategySettings/zeroHint")}
            isChecked={shown.missingAsZero}
            label={t("admin:strategySettings/zero")}
            onChange={(missingAsZero) => change({ missingAsZero })}
          />
          <CheckField
            hint={t("admin:strategySettings/narrativeHint")}
            isChecked={shown.isNarrativeRequired}
            label={t("admin:strategySettings/narrative")}
            onChange={(isNarrativeRequired) => change({ isNarrativeRequired })}
          />
          <RuleRows draft={shown} error={error} onChange={change} />
        </Section>
        <Section title={t("admin:strategySettings/units")}>
          <UnitRows draft={shown} error={error} onChange={change} />
        </Section>
      </fieldset>
      <fieldset disabled={!mayAll.ok}>
        <legend className="sr-only">{t("admin:strategySettings/levels")}</legend>
        {maySettings.ok ? <MayNot permission={mayAll} /> : null}
        <Section title={t("admin:strategySettings/levels")}>
          <LevelFields
            errors={errors}
            hint={t("admin:strategySettings/levelsHint")}
            isLegendHidden
            onChange={(levels) => change({ levels })}
            prefix={LEVELS}
            rows={shown.levels}
          />
        </Section>
        <Section title={t("admin:strategySettings/periods")}>
          <PeriodRows draft={shown} error={error} onChange={change} />
        </Section>
      </fieldset>
      {maySettings.ok || mayAll.ok ? <SaveLine isDirty={isDirty} isSaved={isSaved} /> : null}
    </form>
  );
}
