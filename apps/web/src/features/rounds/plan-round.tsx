/** Plans a round: a period that none speaks of yet, and its days. */
import type { DomainError } from "@miara/domain/domain-error";
import type { PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { readPeriod } from "@miara/domain/read-period";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NO_DATES, readDates, RoundDatesFields } from "./round-dates.tsx";

interface PlanRoundProps {
  readonly strategy: Strategy;
  readonly apply: (edits: readonly StrategyEdit[]) => DomainError | null;
  /** Told whether something has to be corrected. */
  readonly onWrong: (isWrong: boolean) => void;
}

export function PlanRound({ strategy, apply, onWrong }: PlanRoundProps): ReactNode {
  const { t, texts } = useTexts();
  const id = useId();
  const [written, setWritten] = useState("");
  const [dates, setDates] = useState(NO_DATES);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [planned, setPlanned] = useState<string | null>(null);
  const errorOf = (field: string): string | null =>
    errors.find((error) => error.field === field)?.text ?? null;
  const periodField = `${id}-period`;
  const dueField = `${id}-due`;

  const plan = (): readonly FormError[] => {
    if (written.trim() === "") return [{ field: periodField, text: t("admin:round/periodNeeded") }];
    const period = periodNamed(strategy, written.trim());
    if (period === null) return [{ field: periodField, text: t("admin:round/periodUnread") }];
    const broken = apply([{ kind: "round-added", period, dates: readDates(dates) }]);
    if (broken !== null)
      return [
        { field: broken.code === "round-twice" ? periodField : dueField, text: describe(texts, broken) },
      ];
    setPlanned(period);
    setWritten("");
    setDates(NO_DATES);
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPlanned(null);
        const found = plan();
        setErrors(found);
        onWrong(found.length > 0);
      }}
    >
      <ErrorSummary errors={errors} />
      <output className="block">
        {planned === null ? "" : t("admin:round/planned", { period: planned })}
      </output>
      <TextField
        autoComplete="off"
        error={errorOf(periodField)}
        hint={t("admin:round/periodHint")}
        id={periodField}
        label={t("admin:round/period")}
        list={`${id}-periods`}
        onType={setWritten}
        value={written}
      />
      <datalist id={`${id}-periods`}>
        {freePeriods(strategy).map((label) => (
          <option key={label}>{label}</option>
        ))}
      </datalist>
      <RoundDatesFields
        dates={dates}
        error={errorOf(dueField)}
        id={id}
        levels={strategy.levels}
        onChange={setDates}
      />
      <Button look="primary" type="submit">
        {t("admin:round/plan")}
      </Button>
    </form>
  );
}

/** The label of a period as somebody wrote it: one that the strategy declares, else one that says its own dates. */
function periodNamed({ periods }: Strategy, text: string): PeriodLabel | null {
  const declared = periods.find(({ label }) => label === text);
  return declared?.label ?? readPeriod(text)?.label ?? null;
}

/** Declared periods that no round speaks of. */
function freePeriods({ periods, reportingPeriods }: Strategy): readonly PeriodLabel[] {
  const taken = new Set(reportingPeriods.map(({ period }) => period));
  return new PeriodCalendar(periods).declared.map(({ label }) => label).filter((label) => !taken.has(label));
}
