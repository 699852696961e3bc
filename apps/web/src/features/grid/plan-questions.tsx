/**
 * What a person has to say of a paste: numbers that can be read in two ways, cells that show another number than they
 * hold. Each is asked about, one by one or all at once, and none is guessed.
 */
import { useId, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { isRounded, type Answers, type PlannedQuestion } from "./paste-plan.ts";
import { PlaceName } from "./place-name.tsx";
import type { PossibleEntry, ReadAs } from "./read-entry.ts";

interface PlanQuestionsProps {
  readonly questions: readonly PlannedQuestion[];
  readonly answers: Answers;
  readonly choose: (answers: Answers) => void;
}

const READINGS = ["thousands", "decimals"] as const;
const NUMBERS = ["shown", "held"] as const;
/** A longer list says how much longer it is. */
const SHOWN = 100;

export function PlanQuestions({ questions, answers, choose }: PlanQuestionsProps): ReactNode {
  const { t } = useTexts();
  const common = { answers, choose };
  return (
    <>
      <QuestionList
        {...common}
        questions={questions.filter((question) => !isRounded(question))}
        title={t("admin:grid/plan/ask")}
        ways={READINGS}
      />
      <QuestionList
        {...common}
        questions={questions.filter(isRounded)}
        title={t("admin:grid/plan/askRounded")}
        ways={NUMBERS}
      />
    </>
  );
}

interface QuestionListProps extends PlanQuestionsProps {
  readonly title: string;
  readonly ways: readonly ReadAs[];
}

function QuestionList({ title, ways, questions, answers, choose }: QuestionListProps): ReactNode {
  const { t } = useTexts();
  if (questions.length === 0) return null;
  const answerAll = (way: ReadAs): void =>
    choose(new Map([...answers, ...questions.map(({ cell }) => [cell.key, way] as const)]));
  return (
    <div className="mt-3">
      <h3>{title}</h3>
      {questions.length < 2 ? null : (
        <p className="mt-1 flex flex-wrap gap-2">
          {ways.map((way) => (
            <Button key={way} onClick={() => answerAll(way)}>
              {t(`admin:grid/plan/all/${way}`)}
            </Button>
          ))}
        </p>
      )}
      {questions.slice(0, SHOWN).map((question) => (
        <Question
          answer={answers.get(question.cell.key) ?? null}
          choose={(way) => choose(new Map([...answers, [question.cell.key, way]]))}
          key={question.cell.key}
          question={question}
        />
      ))}
      {questions.length > SHOWN ? (
        <p className="mt-2">{t("admin:grid/plan/moreQuestions", { count: questions.length - SHOWN })}</p>
      ) : null}
    </div>
  );
}

interface QuestionProps {
  readonly question: PlannedQuestion;
  readonly answer: ReadAs | null;
  readonly choose: (way: ReadAs) => void;
}

function Question({ question, answer, choose }: QuestionProps): ReactNode {
  const { t } = useTexts();
  const name = useId();
  const { row, cell, text, readings } = question;
  return (
    <fieldset className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend>
        <PlaceName cell={cell} row={row} />:{" "}
        <strong>{text.trim() === "" ? t("admin:grid/empty") : text}</strong>
      </legend>
      {readings.map((reading) => (
        <label className="flex min-h-8 items-center gap-2" key={reading.as}>
          <input
            checked={answer === reading.as}
            className="size-4"
            name={name}
            onChange={() => choose(reading.as)}
            type="radio"
          />
          <Reading isNearer={question.nearer === reading.as} reading={reading} />
        </label>
      ))}
    </fieldset>
  );
}

interface ReadingProps {
  readonly reading: PossibleEntry;
  readonly isNearer: boolean;
}

function Reading({ reading: { as, value }, isNearer }: ReadingProps): ReactNode {
  const { t, formats } = useTexts();
  const hint =
    as === "shown" || as === "held"
      ? t(`admin:grid/plan/as/${as}`)
      : isNearer
        ? t("admin:grid/plan/nearer")
        : null;
  return (
    <span>
      {value === null ? t("admin:grid/gap") : formats.number(value)}
      {hint === null ? null : <span className="text-muted"> ({hint})</span>}
    </span>
  );
}
