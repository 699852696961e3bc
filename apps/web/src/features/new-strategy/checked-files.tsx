/** What a dry run found: what the files are about, what is in them, what to look at, and the button that saves. */
import { describe } from "@miara/messages/describe";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import { FoundElements, FoundIndicators } from "./found-parts.tsx";
import { ImportFindings } from "./import-findings.tsx";
import type { Checked } from "./import-step.ts";
import { useFocusOnce } from "./use-focus-once.ts";

interface CheckedFilesProps {
  readonly checked: Checked;
  readonly isSaving: boolean;
  readonly onSave: (checked: Checked, reason: string | null) => void;
}

const REASON = "import-reason";

export function CheckedFiles({ checked, isSaving, onSave }: CheckedFilesProps): ReactNode {
  const { t, texts } = useTexts();
  const { answer, inOldEncoding } = checked;
  const { report, target } = answer;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isReplacing = target.revision !== null;
  const closed = target.changedClosedPeriod;
  return (
    <>
      <h3 className="mt-4" ref={heading} tabIndex={-1}>
        {t("admin:newStrategy/found", { title: target.title, organisation: target.organisation.name })}
      </h3>
      <p>
        {[
          t("admin:newStrategy/elements", { count: report.elements.length }),
          t("admin:newStrategy/indicators", { count: report.indicators.length }),
          t("admin:newStrategy/findings", { count: report.findings.length }),
        ].join(", ")}
        .
      </p>
      {inOldEncoding.length === 0 ? null : (
        <p className="notice">{t("admin:newStrategy/oldEncoding", { files: inOldEncoding.join(", ") })}</p>
      )}
      <FoundElements elements={report.elements} />
      <FoundIndicators indicators={report.indicators} />
      <ImportFindings findings={report.findings} />
      {closed === null ? (
        <form
          className="mt-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const why = reason.trim();
            const lacksReason = isReplacing && why === "";
            setMissing(lacksReason);
            if (lacksReason) document.getElementById(REASON)?.focus();
            else onSave(checked, why === "" ? null : why);
          }}
        >
          {target.revision === null ? null : (
            <>
              <p className="notice">{t("admin:newStrategy/replaces", { revision: target.revision })}</p>
              <PassageField
                error={isMissing ? t("admin:newStrategy/reasonNeeded") : null}
                hint={t("admin:effect/reasonHint")}
                id={REASON}
                label={t("admin:newStrategy/reason")}
                maxLength={1000}
                onType={setReason}
                rows={2}
                value={reason}
              />
            </>
          )}
          <Button isBusy={isSaving} look="primary" type="submit">
            {t(isReplacing ? "admin:newStrategy/replace" : "admin:newStrategy/import")}
          </Button>
        </form>
      ) : (
        <p className="notice">
          {describe(texts, { code: "import-changes-closed-period", params: { period: closed } })}
        </p>
      )}
    </>
  );
}
