/** What becomes of the report: handed in, taken back, approved, returned. */
import type { ReportState } from "@miara/domain/element-report";
import { passageSchema } from "@miara/domain/text";
import { describe } from "@miara/messages/describe";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
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
  const [isReturning, setReturning] = useState(false);
  const { state } = report;
  const lacks = lacksOf(missing, t);
  const isHandedIn = state === "submitted" || state === "approved";
  return (
    <div className="mt-6 border-t border-line pt-4">
      <ErrorSummary errors={errors} />
      {lacks.length > 0 && !isHandedIn ? (
        <p className="mb-2">{t("admin:report/missing", { what: lacks.join(", ") })}</p>
      ) : null}
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
            <Button onClick={() => void take("submitted")}>{t("admin:report/submit")}</Button>
          </>
        ) : null}
        {maySubmit.ok && state === "submitted" ? (
          <Button onClick={() => void take("draft")}>{t("admin:report/takeBack")}</Button>
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
  const [remark, setRemark] = useState("");
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passageSchema.safeParse(remark.trim()).success && remark.trim() !== "") giveBack(remark.trim());
        else setError(t("admin:report/remarkNeeded"));
      }}
    >
      <PassageField
        error={error}
        id={id}
        label={t("admin:report/remark")}
        onType={(text) => {
          setRemark(text);
          setError(null);
        }}
        value={remark}
      />
      <Button type="submit">{t("admin:report/return")}</Button>
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
