/** The indicators of an element in one period; those that are computed show what they come to. */
import type { Indicator } from "@miara/domain/indicator";
import { readEnteredValue } from "@miara/domain/read-entered";
import { contentOf } from "@miara/domain/report-on";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { EntryField } from "./entry-field.tsx";
import { valueText } from "./figure-text.ts";
import type { ReportSubject } from "./report-subject.ts";
import { reportedPeriods } from "./reported-periods.ts";
import type { Entering } from "./use-entering.ts";

interface IndicatorEntriesProps {
  readonly subject: ReportSubject;
  readonly entering: Entering;
}

export function IndicatorEntries({ subject, entering }: IndicatorEntriesProps): ReactNode {
  const { t } = useTexts();
  const { element, period } = subject;
  const rows = element.indicators
    .filter(({ ratio, formula }) => ratio === null && formula === null)
    .flatMap((indicator) => reportedPeriods(indicator, period).map((own) => ({ indicator, own })));
  if (rows.length === 0) return null;
  const title = t("admin:report/indicators");
  return (
    <Section title={title}>
      <ScrollRegion label={title}>
        <table className="figures-table entry-table">
          <thead>
            <tr>
              <th scope="col">{t("admin:report/indicator")}</th>
              <th scope="col">{t("admin:report/period")}</th>
              <th className="number" scope="col">
                {t("admin:report/last")}
              </th>
              <th scope="col">{t("admin:report/value")}</th>
              <th scope="col">{t("admin:report/note")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, own }) => (
              <ValueRow
                entering={entering}
                indicator={indicator}
                key={`${indicator.id} ${own.label}`}
                own={own}
                subject={subject}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {subject.mayReport.ok ? (
        <>
          <p className="mt-1 text-sm text-muted">{t("admin:report/missingHint")}</p>
          <p className="mt-1 text-sm">
            <WorkingLink page="grid" search={{ what: "indicators", under: element.id }}>
              {t("admin:report/indicatorsInGrid")}
            </WorkingLink>
          </p>
        </>
      ) : null}
    </Section>
  );
}

interface ValueRowProps extends IndicatorEntriesProps {
  readonly indicator: Indicator;
  readonly own: ReturnType<typeof reportedPeriods>[number];
}

function ValueRow({ subject, entering, indicator, own }: ValueRowProps): ReactNode {
  const { t, texts, formats, language } = useTexts();
  const lock = subject.mayReport.ok ? null : describe(texts, { code: subject.mayReport.code, params: {} });
  const stands = indicator.observations.find(({ period }) => period === own.label);
  const was = stands === undefined ? null : contentOf(stands);
  // Observations stand in the order of time: the last that stands before this one.
  const at = indicator.observations.findIndex(({ period }) => period === own.label);
  const earlier = at < 0 ? indicator.observations.at(-1) : indicator.observations[at - 1];
  const name = `${indicator.name}${indicator.unit === null ? "" : ` (${indicator.unit})`}`;
  const edit = { kind: "observation", indicator: indicator.id, period: own.label } as const;
  return (
    <tr>
      <th scope="row">
        <Verbatim>{name}</Verbatim>
      </th>
      <td data-head={t("admin:report/period")}>{formats.period(own)}</td>
      <td className="number text-muted" data-head={t("admin:report/last")}>
        {earlier === undefined ? (
          <Gap mark="·" meaning={t("admin:report/gap")} />
        ) : (
          `${valueText(earlier, language, true)} (${earlier.period})`
        )}
      </td>
      <td className={lock === null ? "" : "number"} data-head={t("admin:report/value")}>
        <EntryField
          enter={(text, seen) =>
            entering.enter(readEnteredValue(text, { unit: indicator.unit, was: seen }, language), (is) => ({
              ...edit,
              was: seen,
              is,
            }))
          }
          label={`${name}, ${formats.period(own)}: ${t("admin:report/value")}`}
          lock={lock}
          seen={was}
          stored={valueText(stands, language)}
        />
      </td>
      <td data-head={t("admin:report/note")}>
        <EntryField
          enter={(text, seen) => {
            if (seen === null) return { kind: "rejected", why: t("admin:report/valueFirst") };
            const note = text.trim() === "" ? null : text.trim();
            return entering.apply({ ...edit, was: seen, is: { ...seen, note } });
          }}
          isNote
          label={`${name}, ${formats.period(own)}: ${t("admin:report/note")}`}
          lock={lock}
          seen={was}
          stored={was?.note ?? ""}
        />
      </td>
    </tr>
  );
}
