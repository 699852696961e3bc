/** Quality findings as a list that a person can work through: gravest first, each with where it is. */
import type { Severity } from "@miara/domain/finding";
import { describe } from "@miara/messages/describe";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { keyed } from "../../ui/keyed.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

export interface ListedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly element: string | null;
  readonly elementNumber: string | null;
  readonly elementTitle: string | null;
  readonly indicator: string | null;
  readonly indicatorName: string | null;
  readonly period: string | null;
  readonly at: { readonly file: string; readonly line: number } | null;
  readonly params: Readonly<Record<string, string | number>>;
}

interface FindingListProps {
  readonly organisation: string;
  readonly strategy: string;
  readonly findings: readonly ListedFinding[];
}

const SEVERITIES = ["error", "warning", "notice"] as const;

export function FindingList({ organisation, strategy, findings }: FindingListProps): ReactNode {
  const { t, language } = useTexts();
  const [shown, show] = useState<Severity | null>(null);
  if (findings.length === 0) return <p>{t("web:findings/none")}</p>;
  const present = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  return (
    <>
      <fieldset className="no-print mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <legend className="float-left me-3">{t("web:findings/filter")}:</legend>
        {[null, ...present].map((severity) => (
          <label className="flex min-h-6 items-center gap-1" key={severity ?? "every"}>
            <input
              checked={shown === severity}
              name="severity"
              onChange={() => show(severity)}
              type="radio"
            />
            {severity === null ? t("web:findings/every") : t(`vocabulary:severityPlural/${severity}`)} (
            {severity === null
              ? findings.length
              : findings.filter((finding) => finding.severity === severity).length}
            )
          </label>
        ))}
      </fieldset>
      {present
        .filter((severity) => shown === null || shown === severity)
        .map((severity) => {
          const graded = findings.filter((finding) => finding.severity === severity);
          return (
            <section aria-labelledby={`severity-${severity}`} className="mt-4" key={severity}>
              <h2 className="border-b border-line pb-1" id={`severity-${severity}`}>
                {capitalised(t(`vocabulary:severityPlural/${severity}`), language)}: {graded.length}
              </h2>
              <ul>
                {keyed(graded).map(([key, finding]) => (
                  <FindingRow finding={finding} key={key} organisation={organisation} strategy={strategy} />
                ))}
              </ul>
            </section>
          );
        })}
    </>
  );
}

interface FindingRowProps {
  readonly organisation: string;
  readonly strategy: string;
  readonly finding: ListedFinding;
}

function FindingRow({ organisation, strategy, finding }: FindingRowProps): ReactNode {
  const { t, texts } = useTexts();
  return (
    <li className="border-b border-line py-1.5 text-sm" data-finding={finding.code}>
      <p className="max-w-5xl">{describe(texts, finding)}</p>
      <p className="text-muted">
        {finding.element === null || finding.elementTitle === null ? (
          t("web:findings/wholeStrategy")
        ) : (
          <Link
            params={{ organisation, strategy, element: finding.element }}
            to="/$organisation/$strategy/$element"
          >
            {finding.elementNumber} <Verbatim>{finding.elementTitle}</Verbatim>
          </Link>
        )}
        {finding.indicator === null || finding.indicatorName === null ? null : (
          <>
            {" · "}
            <Link
              params={{ organisation, strategy, indicator: finding.indicator }}
              to="/$organisation/$strategy/-/indicators/$indicator"
            >
              <Verbatim>{finding.indicatorName}</Verbatim>
            </Link>
          </>
        )}
        {finding.period === null ? "" : ` · ${finding.period}`}
        {finding.at === null ? "" : ` · ${t("web:findings/place", finding.at)}`}
      </p>
    </li>
  );
}
