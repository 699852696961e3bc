/** The report of one element for one period: everything that is to be filled in, in one column. */
import type { PeriodLabel } from "@miara/domain/period";
import { describe } from "@miara/messages/describe";
import { useState, type KeyboardEvent, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { periodOptions } from "../../edits/period-choice.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { IndicatorEntries } from "./indicator-entries.tsx";
import { NarrativeEntry } from "./narrative-entry.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportSteps } from "./report-steps.tsx";
import type { ReportSubject } from "./report-subject.ts";
import { SpendingEntries } from "./spending-entries.tsx";
import { StageEntries } from "./stage-entries.tsx";
import { useEntering } from "./use-entering.ts";

interface ReportViewProps {
  readonly subject: ReportSubject;
  readonly choosePeriod: (period: PeriodLabel) => void;
  readonly goOn: () => void;
  /** Comments and files. */
  readonly talk: ReactNode;
}

export function ReportView({ subject, choosePeriod, goOn, talk }: ReportViewProps): ReactNode {
  const { t, texts, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  const { element, mayReport, mayDecide, period } = subject;
  const isRestating = mayReport.ok && mayReport.isRestatement;
  const [reason, setReason] = useState("");
  const entering = useEntering(isRestating ? reason.trim() : null);
  const isEmpty = element.stages.length === 0 && element.indicators.length === 0;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const root = event.currentTarget;
    // What is being typed is entered first, as when one leaves the field.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    requestAnimationFrame(() => root.querySelector<HTMLElement>("[data-hand-in]")?.click());
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Ctrl+Enter in the fields in it
    <div onKeyDown={onKeyDown}>
      <ReportHead subject={subject} />
      <SelectField
        label={t("admin:report/period")}
        onChoose={(label) => {
          const chosen = strategy.periods.find((candidate) => candidate.label === label);
          if (chosen !== undefined) choosePeriod(chosen.label);
        }}
        options={periodOptions(strategy, formats, period.label)}
        value={period.label}
      />
      {mayReport.ok ? null : (
        <p className="notice">
          {mayReport.code === "role-may-not" && mayDecide.ok
            ? t("admin:report/mayDecide")
            : describe(texts, { code: mayReport.code, params: {} })}
        </p>
      )}
      {isRestating ? (
        <div className="notice">
          <p>{t("admin:report/restating")}</p>
          <TextField
            hint={t("admin:report/reasonHint")}
            label={t("admin:report/reason")}
            maxLength={500}
            onType={setReason}
            required
            value={reason}
          />
        </div>
      ) : null}
      {isEmpty ? <p className="mt-4">{t("admin:report/nothing")}</p> : null}
      <StageEntries entering={entering} subject={subject} />
      <IndicatorEntries entering={entering} subject={subject} />
      <SpendingEntries entering={entering} subject={subject} />
      <NarrativeEntry entering={entering} subject={subject} />
      <ReportSteps goOn={goOn} subject={subject} />
      {talk}
    </div>
  );
}
