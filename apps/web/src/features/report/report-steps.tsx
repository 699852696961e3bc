/** What becomes of the report: handed in, taken back, approved, returned. */
import type { ReportState } from "@miara/domain/element-report";
import { passageSchema } from "@miara/domain/text";
import { describe } from "@miara/messages/describe";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import { lacksOf } from "./lacks-of.ts";
import type { ReportSubject } from "./report-subject.ts";

interface ReportStepsProps {
  readonly subject: ReportSubject;
  /** Goes to what waits next. */
  readonly goOn: () => void;
}

export function ReportSteps({ subject, goOn }: ReportStepsProps): ReactNode {
  const { t } = useTexts();
  const { take, errors } = useStep(subject);
  const { report, maySubmit, mayDecide, missing } = subject;
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState<ReportState | null>(null);
  /** The button that was pressed goes; whoever stays hears what became of the report, and is not lost. */
  const takeHere = (is: ReportState): void => {
    if (!take(is)) return;
    say(is);
    box.current?.focus();
  };
  const [isReturning, setReturning] = useState(false);
  const { state } = report;
  const lacks = lacksOf(missing, t);
  const isHandedIn = state === "submitted" || state === "approved";
  return (
    <div className="mt-6 border-t border-line pt-4 outline-offset-4" ref={box} tabIndex={-1}>
      <ErrorSummary errors={errors} />
      <output className="mb-2 block">
        {said === null || said !== state
          ? ""
          : `${t("admin:report/stateLabel")}: ${t(`admin:report/state/${said}`)}.`}
      </output>
      <div className="flex flex-wrap gap-3">
        {maySubmit.ok && !isHandedIn ? (
          <>
            <Button
              aria-keyshortcuts="Control+Enter"
              data-hand-in=""
              look="primary"
              onClick={() => {
                if (take("submitted")) goOn();
              }}
            >
              {t("admin:report/submitNext")}
            </Button>
            <Button onClick={() => takeHere("submitted")}>{t("admin:report/submit")}</Button>
          </>
        ) : null}
        {maySubmit.ok && state === "submitted" ? (
          <Button onClick={() => takeHere("draft")}>{t("admin:report/takeBack")}</Button>
        ) : null}
        {mayDecide.ok && state === "submitted" ? (
          <Button
            look="primary"
            onClick={() => {
              if (take("approved")) goOn();
            }}
          >
            {t("admin:report/approve")}
          </Button>
        ) : null}
        {mayDecide.ok && isHandedIn ? (
          <Button aria-expanded={isReturning} onClick={() => setReturning(!isReturning)}>
            {t("admin:report/return")}
          </Button>
        ) : null}
      </div>
      {/* Below the buttons: what is entered by leaving a field for one of them does not move it away. */}
      {lacks.length > 0 && !isHandedIn ? (
        <p className="mt-2">{t("admin:report/missing", { what: lacks.join(", ") })}</p>
      ) : null}
      {isReturning && isHandedIn ? (
        <ReturnForm
          giveBack={(remark) => {
            if (take("returned", remark)) goOn();
          }}
        />
      ) : null}
    </div>
  );
}

function ReturnForm({ giveBack }: { readonly giveBack: (remark: string) => void }): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [remark, setRemark] = useState("");
  const [isGiven, setGiven] = useState(false);
  useUnsaved(remark.trim() !== "" && !isGiven);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passageSchema.safeParse(remark.trim()).success && remark.trim() !== "") {
          // What goes on to the next report is no leaving of what was not saved.
          flushSync(() => setGiven(true));
          giveBack(remark.trim());
        } else {
          setError(t("admin:report/remarkNeeded"));
          field.current?.focus();
        }
      }}
    >
      <PassageField
        error={error}
        id={id}
        label={t("admin:report/remark")}
        onType={(text) => {
          setRemark(text);
          setGiven(false);
          setError(null);
        }}
        ref={field}
        value={remark}
      />
      <Button look="primary" type="submit">
        {t("admin:report/giveBack")}
      </Button>
    </form>
  );
}

interface Step {
  /** Whether it could be done. */
  readonly take: (is: ReportState, remark?: string) => boolean;
  readonly errors: readonly FormError[];
}

function useStep({ element, period, report }: ReportSubject): Step {
  const { texts } = useTexts();
  const { apply } = useStrategyEditing();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const take = (is: ReportState, remark: string | null = null): boolean => {
    const refused = apply([
      {
        kind: "report-state",
        element: element.id,
        period: period.label,
        was: report.state,
        is,
        remark: remark === null ? null : passageSchema.parse(remark),
      },
    ]);
    setErrors(refused === null ? [] : [{ field: null, text: describe(texts, refused) }]);
    return refused === null;
  };
  return { take, errors };
}
