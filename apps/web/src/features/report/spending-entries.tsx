/** What was spent in the period, by funding source. */
import type { Money } from "@miara/domain/money";
import { readMoney } from "@miara/domain/read-money";
import { titleSchema } from "@miara/domain/text";
import { describe } from "@miara/messages/describe";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { EntryField } from "./entry-field.tsx";
import type { ReportSubject } from "./report-subject.ts";
import type { Entering } from "./use-entering.ts";

interface SpendingEntriesProps {
  readonly subject: ReportSubject;
  readonly entering: Entering;
}

export function SpendingEntries({ subject, entering }: SpendingEntriesProps): ReactNode {
  const { t, texts, formats, language } = useTexts();
  const { strategy } = useStrategyEditing();
  const { element, period, mayReport } = subject;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const planned = element.budgetLines.map(({ source }) => source);
  const sources = [...new Set([...planned, ...added])];
  if (sources.length === 0 && !mayReport.ok) return null;
  const lock = mayReport.ok ? null : describe(texts, { code: mayReport.code, params: {} });
  const spentFrom = (source: string | null): Money | null =>
    element.budgetLines.find(
      (line) => line.measure === "spent" && line.period === period.label && line.source === source,
    )?.money ?? null;
  const title = t("admin:report/spending");

  return (
    <Section title={title}>
      {sources.length === 0 ? null : (
        <ScrollRegion label={title}>
          <table className="figures-table entry-table">
            <thead>
              <tr>
                <th scope="col">{t("admin:report/source")}</th>
                <th scope="col">{t("admin:report/amount")}</th>
                <th className="number" scope="col">
                  {t("admin:report/readAsHead")}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => {
                const was = spentFrom(source);
                const name = source ?? t("admin:report/noSource");
                return (
                  <tr key={name}>
                    <th scope="row">
                      <Verbatim>{name}</Verbatim>
                    </th>
                    <td data-head={t("admin:report/amount")}>
                      <EntryField
                        enter={(text, seen) => {
                          const is =
                            text.trim() === ""
                              ? null
                              : readMoney(text.trim(), { currency: strategy.currency, language });
                          if (is !== null && is.amountMinor === null)
                            return { kind: "rejected", why: t("admin:report/fault/noSum") };
                          return entering.apply({
                            kind: "spending",
                            element: element.id,
                            period: period.label,
                            source,
                            was: seen,
                            is,
                          });
                        }}
                        isText
                        label={`${name}: ${t("admin:report/amount")}`}
                        lock={lock}
                        seen={was}
                        stored={was?.text ?? ""}
                      />
                    </td>
                    <td className="number" data-head={t("admin:report/readAsHead")}>
                      {was?.amountMinor == null ? "–" : formats.money(was.amountMinor, strategy.currency)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {lock === null ? (
        <form
          className="flex flex-wrap items-end gap-x-3"
          onSubmit={(event) => {
            event.preventDefault();
            const source = titleSchema.safeParse(typed.trim());
            if (!source.success) return;
            setAdded([...added, source.data]);
            setTyped("");
          }}
        >
          <TextField
            isOptional
            label={t("admin:report/otherSource")}
            maxLength={500}
            onType={setTyped}
            value={typed}
          />
          <div className="field">
            <Button isBusy={typed.trim() === ""} type="submit">
              {t("admin:form/add")}
            </Button>
          </div>
        </form>
      ) : null}
    </Section>
  );
}
