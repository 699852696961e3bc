/** What the strategy office does with a round: opens it, sets its days, closes it for good, removes a planned one. */
import type { DomainError } from "@miara/domain/domain-error";
import type { ReportingPeriod, RoundState } from "@miara/domain/reporting-period";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { AskFirst } from "./ask-first.tsx";
import { readDates, RoundDatesFields, typedDates } from "./round-dates.tsx";

interface RoundStepsProps {
  readonly strategy: Strategy;
  readonly round: ReportingPeriod;
  /** Reports that are not approved. */
  readonly unapproved: number;
  readonly apply: (edits: readonly StrategyEdit[]) => DomainError | null;
  readonly onRemoved: () => void;
  readonly onWrong: (isWrong: boolean) => void;
}

type Opened = "dates" | "close" | "remove" | null;

export function RoundSteps(props: RoundStepsProps): ReactNode {
  const { strategy, round, unapproved, apply, onRemoved, onWrong } = props;
  const { t, texts } = useTexts();
  const [opened, setOpened] = useState<Opened>(null);
  const [said, say] = useState("");
  const [broken, setBroken] = useState<DomainError | null>(null);
  const { period, state } = round;
  const act = (edit: StrategyEdit, done: string): void => {
    const found = apply([edit]);
    setBroken(found);
    onWrong(found !== null);
    if (found !== null) return;
    say(done);
    setOpened(null);
  };
  const moveTo = (is: RoundState, done: string): void =>
    act({ kind: "round-state", period, was: state, is }, done);

  return (
    <>
      {broken === null ? null : <ErrorSummary errors={[{ field: null, text: describe(texts, broken) }]} />}
      <output className="block">{said}</output>
      <div className="my-2 flex flex-wrap gap-2">
        {state === "planned" ? (
          <Button look="primary" onClick={() => moveTo("open", t("admin:round/opened", { period }))}>
            {t("admin:round/open")}
          </Button>
        ) : null}
        {state === "open" ? (
          <Button aria-expanded={opened === "close"} onClick={() => setOpened("close")}>
            {t("admin:round/close")}
          </Button>
        ) : null}
        {state === "closed" ? null : (
          <Button
            aria-expanded={opened === "dates"}
            onClick={() => setOpened(opened === "dates" ? null : "dates")}
          >
            {t("admin:round/changeDates")}
          </Button>
        )}
        {state === "planned" ? (
          <Button aria-expanded={opened === "remove"} look="danger" onClick={() => setOpened("remove")}>
            {t("admin:round/remove")}
          </Button>
        ) : null}
      </div>
      {opened === "dates" && state !== "closed" ? (
        <DatesForm
          onSave={(edit) => act(edit, t("admin:round/datesSaved"))}
          round={round}
          strategy={strategy}
        />
      ) : null}
      {opened === "close" && state === "open" ? (
        <AskFirst
          confirm={t("admin:round/confirmClose", { period })}
          onCancel={() => setOpened(null)}
          onConfirm={() => moveTo("closed", t("admin:round/closed", { period }))}
          title={t("admin:round/closing", { period })}
        >
          <p>
            <strong>
              {unapproved === 0
                ? t("admin:round/closeReady")
                : `▲ ${t("admin:round/closeWarning", { count: unapproved })}`}
            </strong>
          </p>
          <ul className="my-2 list-disc ps-5">
            <li>{t("admin:round/closeMeans/locked", { period })}</li>
            <li>{t("admin:round/closeMeans/published")}</li>
            <li>{t("admin:round/closeMeans/forGood")}</li>
          </ul>
        </AskFirst>
      ) : null}
      {opened === "remove" && state === "planned" ? (
        <AskFirst
          confirm={t("admin:round/confirmRemove", { period })}
          onCancel={() => setOpened(null)}
          onConfirm={() => {
            const found = apply([{ kind: "round-removed", period }]);
            setBroken(found);
            if (found === null) onRemoved();
          }}
          title={t("admin:round/removing", { period })}
        />
      ) : null}
    </>
  );
}

interface DatesFormProps {
  readonly strategy: Strategy;
  readonly round: ReportingPeriod;
  readonly onSave: (edit: StrategyEdit) => void;
}

function DatesForm({ strategy, round, onSave }: DatesFormProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const [dates, setDates] = useState(() => typedDates(round));
  const { period, opensOn, dueOn, levelDeadlines } = round;
  return (
    <form
      className="notice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const was = { opensOn, dueOn, levelDeadlines };
        onSave({ kind: "round-dated", period, was, is: readDates(dates) });
      }}
    >
      <RoundDatesFields dates={dates} error={null} id={id} levels={strategy.levels} onChange={setDates} />
      <Button look="primary" type="submit">
        {t("admin:round/saveDates")}
      </Button>
    </form>
  );
}
