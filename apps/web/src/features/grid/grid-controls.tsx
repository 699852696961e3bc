/** What the grid is to show: stages or indicators, of which part of the strategy, plan or actual. */
import type { Actor } from "@miara/domain/actor";
import type { Frequency } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import { memo, useId, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { GridChoice } from "./grid-choice.ts";
import { partNamed, UNDER, usePartOptions } from "./part-options.ts";

interface GridControlsProps {
  readonly actor: Actor;
  readonly strategy: Strategy;
  readonly today: string;
  readonly choice: GridChoice;
  readonly frequencies: readonly Frequency[];
  readonly frequency: Frequency;
  readonly choose: (choice: GridChoice) => void;
}

const SHARES = ["actual", "planned", "both"] as const;
const WHATS = ["stages", "indicators"] as const;

export const GridControls = memo(function GridControls(props: GridControlsProps): ReactNode {
  const { actor, strategy, today, choice, frequencies, frequency, choose } = props;
  const { t } = useTexts();
  const parts = usePartOptions(actor, strategy, today, choice.part);
  return (
    <div className="mb-2 flex flex-wrap items-end gap-x-4 gap-y-2">
      <Choice
        label={t("admin:grid/what")}
        onChoose={(what) => choose({ ...choice, what })}
        options={WHATS.map((what) => ({ value: what, label: t(`admin:grid/whats/${what}`) }))}
        value={choice.what}
      />
      <Choice
        label={t("admin:grid/under")}
        onChoose={(part) => choose({ ...choice, part: partNamed(part) })}
        options={parts}
        value={typeof choice.part === "string" ? choice.part : UNDER + choice.part.under}
      />
      {choice.what === "stages" ? (
        <Choice
          label={t("admin:grid/shares")}
          onChoose={(share) => choose({ ...choice, share })}
          options={SHARES.map((share) => ({ value: share, label: t(`admin:grid/share/${share}`) }))}
          value={choice.share}
        />
      ) : null}
      {choice.what === "indicators" && frequencies.length > 1 ? (
        <Choice
          label={t("admin:grid/every")}
          onChoose={(every) => choose({ ...choice, every })}
          options={frequencies.map((every) => ({ value: every, label: t(`admin:grid/frequency/${every}`) }))}
          value={frequency}
        />
      ) : null}
    </div>
  );
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="max-w-[min(100%,28rem)]">
      <label className="block text-sm text-muted" htmlFor={id}>
        {label}
      </label>
      <select
        className="control max-w-full"
        id={id}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
