/** How the element stands with what was entered so far, how far its report is, and what came back with it. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Percent } from "../../ui/percent.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import type { ReportSubject } from "./report-subject.ts";

export function ReportHead({ subject }: { readonly subject: ReportSubject }): ReactNode {
  const { t, formats } = useTexts();
  const { figures, report, state, dueOn, period } = subject;
  const step = report.step;
  return (
    <>
      <dl aria-label={t("web:figures/label")} className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <dt>{t("web:figures/progress")}</dt>
          <dd className="text-2xl font-semibold" data-figure="progress">
            <Percent figure={figures.progress} missing={t("web:figures/noProgress")} />
          </dd>
        </div>
        <div aria-hidden="true" className="w-48 max-w-full">
          <ProgressBar plan={figures.planToDate} progress={figures.progress} />
        </div>
        <div className="flex flex-wrap gap-x-1.5">
          <dt>{t("web:figures/planAsOf", { period: formats.period(period) })}:</dt>
          <dd data-figure="plan">
            <Percent figure={figures.planToDate} missing={t("web:figures/noPlan")} />
          </dd>
        </div>
        <div className="flex flex-wrap gap-x-1.5">
          <dt className="sr-only">{t("web:figures/status")}</dt>
          <dd>
            <StatusMark status={figures.status} />
            {figures.scheduleIndex === null ? null : ` (${formats.index(figures.scheduleIndex)})`}
          </dd>
        </div>
      </dl>
      <p className="mt-1">
        {t("admin:report/stateLabel")}: <strong>{t(`admin:report/state/${state}`)}</strong>
        {dueOn === null ? null : ` · ${t("admin:work/by", { day: formats.date(dueOn) })}`}
        {step === null || report.state === "returned"
          ? null
          : ` · ${t("admin:report/lastStep", { by: step.by, day: formats.date(step.at) })}`}
      </p>
      {report.remark === null ? null : (
        <div className="notice">
          <p className="font-semibold">
            {t("admin:report/returnedBy", { by: step?.by ?? t("admin:conflict/somebody") })}
          </p>
          <p className="whitespace-pre-wrap">
            <Verbatim>{report.remark}</Verbatim>
          </p>
        </div>
      )}
    </>
  );
}
