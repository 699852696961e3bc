/** The stages of an element in one period: what was planned, what was done in the period before, what is done now. */
import { readEnteredShare } from "@miara/domain/read-entered";
import type { Stage } from "@miara/domain/stage";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { EntryField } from "./entry-field.tsx";
import { shareText } from "./figure-text.ts";
import type { ReportSubject } from "./report-subject.ts";
import type { Entering } from "./use-entering.ts";

interface StageEntriesProps {
  readonly subject: ReportSubject;
  readonly entering: Entering;
}

export function StageEntries({ subject, entering }: StageEntriesProps): ReactNode {
  const { t, formats } = useTexts();
  const { element, period, before } = subject;
  if (element.stages.length === 0) return null;
  const title = t("admin:report/stages");
  return (
    <Section title={`${title} (${t("admin:report/unit")})`}>
      <ScrollRegion label={title}>
        <table className="figures-table entry-table">
          <thead>
            <tr>
              <th scope="col">{t("admin:report/stage")}</th>
              {before === null ? null : (
                <th className="number" scope="col">
                  {t("admin:report/doneIn", { period: formats.period(before) })}
                </th>
              )}
              <th className="number" scope="col">
                {t("admin:report/planned")}
              </th>
              <th scope="col">{t("admin:report/doneIn", { period: formats.period(period) })}</th>
              <th scope="col">{t("admin:report/note")}</th>
            </tr>
          </thead>
          <tbody>
            {element.stages.map((stage) => (
              <StageRow entering={entering} key={stage.id} stage={stage} subject={subject} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {subject.mayReport.ok ? (
        <p className="mt-1 text-sm">
          <WorkingLink page="grid" search={{ under: element.id }}>
            {t("admin:report/inGrid")}
          </WorkingLink>
        </p>
      ) : null}
    </Section>
  );
}

function StageRow({ stage, subject, entering }: StageEntriesProps & { readonly stage: Stage }): ReactNode {
  const { t, texts, formats, language } = useTexts();
  const { period, before, mayReport } = subject;
  const cellIn = (label: string | undefined): Stage["cells"][number] | undefined =>
    stage.cells.find((cell) => cell.period === label);
  const cell = cellIn(period.label);
  const last = cellIn(before?.label)?.actual ?? null;
  const lock = mayReport.ok ? null : describe(texts, { code: mayReport.code, params: {} });
  const name = [stage.number, stage.title].filter((part) => part !== null).join(". ");
  const shown = (share: string | null): ReactNode =>
    share === null ? <Gap mark="·" meaning={t("admin:report/gap")} /> : formats.number(share);
  const was = cell?.actual ?? null;
  const note = cell?.note ?? null;
  return (
    <tr>
      <th scope="row">
        <Verbatim>{name}</Verbatim>
      </th>
      {before === null ? null : (
        <td
          className="number text-muted"
          data-head={t("admin:report/doneIn", { period: formats.period(before) })}
        >
          {shown(last)}
        </td>
      )}
      <td className="number" data-head={t("admin:report/planned")}>
        {shown(cell?.planned ?? null)}
      </td>
      <td
        className={lock === null ? "" : "number"}
        data-head={t("admin:report/doneIn", { period: formats.period(period) })}
      >
        <EntryField
          enter={(text, seen) =>
            entering.enter(readEnteredShare(text, language), (is) => ({
              kind: "stage-cell",
              stage: stage.id,
              period: period.label,
              share: "actual",
              was: seen,
              is,
            }))
          }
          label={`${name}: ${t("admin:report/doneIn", { period: formats.period(period) })}`}
          lock={lock}
          seen={was}
          stored={shareText(was, language)}
        />
      </td>
      <td data-head={t("admin:report/note")}>
        <EntryField
          enter={(text, seen) =>
            entering.apply({
              kind: "stage-note",
              stage: stage.id,
              period: period.label,
              was: seen,
              is: text.trim() === "" ? null : text.trim(),
            })
          }
          isNote
          label={`${name}: ${t("admin:report/note")}`}
          lock={lock}
          seen={note}
          stored={note ?? ""}
        />
      </td>
    </tr>
  );
}
