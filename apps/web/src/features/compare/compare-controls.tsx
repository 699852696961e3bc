/** Which two periods are compared. */
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

export interface ComparedPeriods {
  readonly from: string;
  readonly to: string;
}

interface CompareControlsProps extends ComparedPeriods {
  readonly head: StrategyHead;
  readonly onChoose: (periods: ComparedPeriods) => void;
}

export function CompareControls({ head, from, to, onChoose }: CompareControlsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className="no-print my-3 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm">
      <PeriodChoice
        head={head}
        label={t("analysis:compare/from")}
        onChoose={(period) => onChoose({ from: period, to })}
        value={from}
      />
      <PeriodChoice
        head={head}
        label={t("analysis:compare/to")}
        onChoose={(period) => onChoose({ from, to: period })}
        value={to}
      />
      <button className="control" onClick={() => onChoose({ from: to, to: from })} type="button">
        {t("analysis:compare/swap")}
      </button>
    </div>
  );
}

interface PeriodChoiceProps {
  readonly head: StrategyHead;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (period: string) => void;
}

function PeriodChoice({ head, label, value, onChoose }: PeriodChoiceProps): ReactNode {
  const { formats } = useTexts();
  const isKnown = head.periods.some((period) => period.label === value);
  return (
    <label className="flex flex-col">
      {label}
      <select className="control" onChange={(event) => onChoose(event.target.value)} value={value}>
        {isKnown ? null : <option value={value}>{value}</option>}
        {head.periods.map((period) => (
          <option key={period.label} value={period.label}>
            {formats.period(period)}
          </option>
        ))}
      </select>
    </label>
  );
}
