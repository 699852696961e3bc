/** What was done, in words: sent when one pauses or leaves the field, so that nothing is lost by a closed lid. */
import { passageSchema } from "@miara/domain/text";
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Section } from "../../ui/section.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import type { ReportSubject } from "./report-subject.ts";
import type { Entering } from "./use-entering.ts";

const PAUSE_MS = 1500;

interface NarrativeEntryProps {
  readonly subject: ReportSubject;
  readonly entering: Entering;
}

export function NarrativeEntry({ subject, entering }: NarrativeEntryProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const { element, period, report, missing, mayReport } = subject;
  const [typed, setTyped] = useState<{ readonly text: string; readonly seen: string | null } | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  useUnsaved(typed !== null);

  const commit = (): void => {
    if (typed === null) return;
    const text = typed.text.trim();
    const is = text === "" ? null : passageSchema.safeParse(text).data;
    if (is === undefined) {
      setWhy(t("admin:report/fault/too-long"));
      return;
    }
    const outcome = entering.apply({
      kind: "narrative",
      element: element.id,
      period: period.label,
      // Whoever has written something else since one began is met, not overwritten.
      was: typed.seen,
      is,
    });
    setWhy(outcome.kind === "rejected" ? outcome.why : null);
    if (outcome.kind === "taken") setTyped(null);
  };
  const commitAfterPause = useEffectEvent(commit);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => commitAfterPause(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const title = missing.narrative ? t("admin:report/narrativeNeeded") : t("admin:report/narrative");
  if (!mayReport.ok)
    return report.narrative === null ? null : (
      <Section title={t("admin:report/narrative")}>
        <p className="max-w-[46rem] whitespace-pre-wrap">
          <Verbatim>{report.narrative}</Verbatim>
        </p>
      </Section>
    );
  return (
    <Section title={t("admin:report/words")}>
      <PassageField
        error={why}
        id={id}
        label={title}
        onBlur={commit}
        onType={(text) => setTyped({ text, seen: typed === null ? report.narrative : typed.seen })}
        rows={6}
        value={typed === null ? (report.narrative ?? "") : typed.text}
      />
      {/* Its line is always there: a button below it stays under the pointer that leaves the field. */}
      <p className="min-h-5 text-sm text-muted">{typed === null ? "" : `◌ ${t("admin:form/unsaved")}`}</p>
    </Section>
  );
}
