/** What offices have said of this element period by period: the newest open, those before it folded. */
import type { PublicReport } from "@miara/domain/public-report-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Section } from "../../ui/section.tsx";
import { Passage } from "../../ui/verbatim.tsx";

export function Reports({ reports }: { readonly reports: readonly PublicReport[] }): ReactNode {
  const { t } = useTexts();
  const [newest, ...earlier] = reports;
  if (newest === undefined) return null;
  return (
    <Section title={t("web:card/reports")}>
      <Report report={newest} />
      {earlier.length === 0 ? null : (
        <details className="mt-3">
          <summary className="min-h-6 text-link">
            {t("web:card/earlierReports", { count: earlier.length })}
          </summary>
          {earlier.map((report) => (
            <Report key={report.period.label} report={report} />
          ))}
        </details>
      )}
    </Section>
  );
}

function Report({ report }: { readonly report: PublicReport }): ReactNode {
  const { t, formats } = useTexts();
  const { period, narrative, approvedAt } = report;
  return (
    <article className="mt-2" data-report={period.label}>
      <h3 className="font-semibold">
        {formats.period(period)}
        {approvedAt === null ? null : (
          <span className="font-normal text-muted">
            {" "}
            ({t("web:card/approved", { date: formats.date(approvedAt) })})
          </span>
        )}
      </h3>
      <Passage text={narrative} />
    </article>
  );
}
