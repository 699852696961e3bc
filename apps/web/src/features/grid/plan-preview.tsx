/** What a paste or a fill would do, shown before it does it: nothing is written until somebody says so. */
import { useEffect, useId, useRef, useState, type ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isRounded, type Answers, type PastePlan } from "./paste-plan.ts";
import { PlanQuestions } from "./plan-questions.tsx";
import { PlannedChanges, PlannedRejections } from "./planned-lists.tsx";

interface PlanPreviewProps {
  readonly plan: PastePlan;
  /** Gives what keeps it from being done, in words; null: done. */
  readonly confirm: (answers: Answers, reason: string | null) => string | null;
  readonly cancel: () => void;
}

export function PlanPreview({ plan, confirm, cancel }: PlanPreviewProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const { changes, rejections, questions, needsReason } = plan;
  const open = questions.filter(({ cell }) => !answers.has(cell.key)).length;
  const count = changes.length + questions.length;
  const apply = (): void => {
    if (open > 0) setProblem(t("admin:grid/plan/answerFirst", { count: open }));
    else if (needsReason && reason.trim() === "") setProblem(t("admin:grid/plan/reasonFirst"));
    else setProblem(confirm(answers, reason.trim() === "" ? null : reason.trim()));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape stands for the button inside
    <section
      aria-labelledby={id}
      className="notice"
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <h2 className="mb-2" id={id} ref={heading} tabIndex={-1}>
        {t("admin:grid/plan/title")}
      </h2>
      <p>{inWords(plan, t)}</p>
      <PlanQuestions answers={answers} choose={setAnswers} questions={questions} />
      <PlannedRejections rejections={rejections} />
      <PlannedChanges changes={changes} />
      {needsReason ? (
        <TextField
          hint={t("admin:report/reasonHint")}
          label={t("admin:report/reason")}
          maxLength={1000}
          onType={setReason}
          value={reason}
        />
      ) : null}
      <div aria-live="assertive">{problem === null ? null : <p className="field-error">{problem}</p>}</div>
      <p className="mt-3 flex flex-wrap gap-2">
        {count === 0 ? null : (
          <Button look="primary" onClick={apply}>
            {t("admin:grid/plan/apply", { count })}
          </Button>
        )}
        <Button onClick={cancel}>{t("admin:form/cancel")}</Button>
      </p>
    </section>
  );
}

/** How much it would do of each sort; what it always says is how much changes. */
function inWords(plan: PastePlan, t: Words["t"]): string {
  const { changes, rejections, questions, unchanged, covered } = plan;
  const rounded = questions.filter(isRounded).length;
  return [
    t("admin:grid/plan/changes", { count: changes.length }),
    ...(questions.length > rounded
      ? [t("admin:grid/plan/questions", { count: questions.length - rounded })]
      : []),
    ...(rounded > 0 ? [t("admin:grid/plan/rounded", { count: rounded })] : []),
    ...(rejections.length > 0 ? [t("admin:grid/plan/rejections", { count: rejections.length })] : []),
    ...(unchanged > 0 ? [t("admin:grid/plan/unchanged", { count: unchanged })] : []),
    ...(covered > 0 ? [t("admin:grid/plan/covered", { count: covered })] : []),
  ].join(" ");
}
