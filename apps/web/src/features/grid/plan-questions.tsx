/** Numbers that can be read in two ways: each is asked about, one by one or all at once, and none is guessed. */
import { useId, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import type { Answers, PlannedQuestion } from "./paste-plan.ts";
import { PlaceName } from "./planned-lists.tsx";

interface PlanQuestionsProps {
  readonly questions: readonly PlannedQuestion[];
  readonly answers: Answers;
  readonly choose: (answers: Answers) => void;
}

const WAYS = ["thousands", "decimals"] as const;

export function PlanQuestions({ questions, answers, choose }: PlanQuestionsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className="mt-3">
      <h3>{t("admin:grid/plan/ask")}</h3>
      {questions.length < 2 ? null : (
        <p className="mt-1 flex flex-wrap gap-2">
          {WAYS.map((way) => (
            <Button key={way} onClick={() => choose(new Map(questions.map(({ cell }) => [cell.key, way])))}>
              {t(`admin:grid/plan/all/${way}`)}
            </Button>
          ))}
        </p>
      )}
      {questions.map((question) => (
        <Question
          answer={answers.get(question.cell.key) ?? null}
          choose={(way) => choose(new Map([...answers, [question.cell.key, way]]))}
          key={question.cell.key}
          question={question}
        />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly question: PlannedQuestion;
  readonly answer: (typeof WAYS)[number] | null;
  readonly choose: (way: (typeof WAYS)[number]) => void;
}

function Question({ question, answer, choose }: QuestionProps): ReactNode {
  const { t, formats } = useTexts();
  const name = useId();
  const { row, cell, text, readings, nearer } = question;
  return (
    <fieldset className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend>
        <PlaceName cell={cell} row={row} />: <strong>{text}</strong>
      </legend>
      {readings.map(({ value, markAs }) => (
        <label className="flex min-h-8 items-center gap-2" key={markAs}>
          <input
            checked={answer === markAs}
            className="size-4"
            name={name}
            onChange={() => choose(markAs)}
            type="radio"
          />
          <span>
            {formats.number(value)}
            {nearer === markAs ? <span className="text-muted"> ({t("admin:grid/plan/nearer")})</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
