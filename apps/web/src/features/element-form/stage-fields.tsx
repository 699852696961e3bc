/** Number and title of a stage: of a new one, or of one that is there. */
import { stageSchema, type Stage } from "@miara/domain/stage";
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { asErrors, errorOf, fieldId, problemsOf } from "../../edits/field-problems.ts";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useStrategyLang } from "../../ui/verbatim.tsx";

export type StageNames = Pick<Stage, "number" | "title">;

interface StageFieldsProps {
  readonly heading: string;
  readonly button: string;
  /** Null: it is a new one. */
  readonly stage: Stage | null;
  /** False: it was refused, and what was typed stays. */
  readonly onSubmit: (names: StageNames) => boolean;
}

const namesSchema = stageSchema.pick({ number: true, title: true });

export function StageFields({ heading, button, stage, onSubmit }: StageFieldsProps): ReactNode {
  const { t } = useTexts();
  const lang = useStrategyLang();
  const [title, setTitle] = useState(stage?.title ?? "");
  const [number, setNumber] = useState(stage?.number ?? "");
  useUnsaved(title !== (stage?.title ?? "") || number !== (stage?.number ?? ""));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const isOpened = stage !== null;
  useEffect(() => {
    if (isOpened) form.current?.querySelector("input")?.focus();
  }, [isOpened]);
  const prefix = stage === null ? "new-stage" : fieldId("stage", stage.id);
  const ids = { title: fieldId(prefix, "title"), number: fieldId(prefix, "number") };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = namesSchema.safeParse({ title, number: number.trim() === "" ? null : number });
    setErrors(read.success ? [] : asErrors(problemsOf(read.error, prefix), t));
    if (!read.success || !onSubmit(read.data) || stage !== null) return;
    setTitle("");
    setNumber("");
    document.getElementById(ids.title)?.focus();
  };
  return (
    <form
      aria-label={heading}
      className="my-3 rounded-[3px] border border-line bg-panel p-3"
      noValidate
      onSubmit={submit}
      ref={form}
    >
      <h3>{heading}</h3>
      <ErrorSummary errors={errors} />
      <div className="entry-row flex flex-wrap items-end gap-x-4">
        <TextField
          error={errorOf(errors, ids.title)}
          id={ids.title}
          label={t("admin:elementForm/stage")}
          lang={lang}
          onType={setTitle}
          value={title}
        />
        <TextField
          error={errorOf(errors, ids.number)}
          id={ids.number}
          isOptional
          label={t("admin:elementForm/stageNumber")}
          onType={setNumber}
          value={number}
        />
      </div>
      <Button look={stage === null ? "quiet" : "primary"} type="submit">
        {button}
      </Button>
    </form>
  );
}
