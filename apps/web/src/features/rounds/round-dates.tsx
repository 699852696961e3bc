/** The days of a round in a form: when it opens, by when to report, and deadlines of levels. */
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { RoundDates } from "@miara/domain/round-edit";
import type { Strategy } from "@miara/domain/strategy";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { levelNoun } from "../../ui/level-noun.ts";
import { TextField } from "../../ui/text-field.tsx";

/** As the fields hold them: empty where no day is set. */
export interface TypedDates {
  readonly opensOn: string;
  readonly dueOn: string;
  /** By level. */
  readonly levels: readonly string[];
}

export const NO_DATES: TypedDates = { opensOn: "", dueOn: "", levels: [] };

export function typedDates({ opensOn, dueOn, levelDeadlines }: ReportingPeriod): TypedDates {
  const levels: string[] = [];
  for (const deadline of levelDeadlines) levels[deadline.level] = deadline.dueOn;
  return { opensOn: opensOn ?? "", dueOn: dueOn ?? "", levels };
}

export function readDates({ opensOn, dueOn, levels }: TypedDates): RoundDates {
  return {
    opensOn: opensOn === "" ? null : opensOn,
    dueOn: dueOn === "" ? null : dueOn,
    levelDeadlines: levels.flatMap((day, level) => (day === "" ? [] : [{ level, dueOn: day }])),
  };
}

interface RoundDatesFieldsProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly levels: Strategy["levels"];
  readonly dates: TypedDates;
  /** What is wrong with the last day, and so with the first. */
  readonly error: string | null;
  readonly onChange: (dates: TypedDates) => void;
}

export function RoundDatesFields({ id, levels, dates, error, onChange }: RoundDatesFieldsProps): ReactNode {
  const { t, language } = useTexts();
  const [isOpen] = useState(() => dates.levels.some((day) => day !== ""));
  return (
    <>
      <TextField
        hint={t("admin:round/opensOnHint")}
        id={`${id}-opens`}
        isOptional
        label={t("admin:round/opensOn")}
        onType={(opensOn) => onChange({ ...dates, opensOn })}
        type="date"
        value={dates.opensOn}
      />
      <TextField
        error={error}
        hint={t("admin:round/dueOnHint")}
        id={`${id}-due`}
        isOptional
        label={t("admin:round/dueOn")}
        onType={(dueOn) => onChange({ ...dates, dueOn })}
        type="date"
        value={dates.dueOn}
      />
      <details open={isOpen}>
        <summary className="min-h-6">{t("admin:round/levelDeadlines")}</summary>
        {levels.map((level, at) => (
          <TextField
            hint={t("admin:round/deadlineHint")}
            id={`${id}-level-${at}`}
            isOptional
            key={level.name.pl.one}
            label={t("admin:round/deadline", {
              level: capitalised(levelNoun(level, 2, language), language),
            })}
            onType={(day) =>
              onChange({
                ...dates,
                levels: levels.map((_, own) => (own === at ? day : (dates.levels[own] ?? ""))),
              })
            }
            type="date"
            value={dates.levels[at] ?? ""}
          />
        ))}
      </details>
    </>
  );
}
