/** How far an import has come, said as it happens, with a way to stop it. */
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { isUnderWay, type ImportStep } from "./import-step.ts";

interface UnderWayProps {
  readonly step: ImportStep;
  readonly onStop: () => void;
}

export function UnderWay({ step, onStop }: UnderWayProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className="my-3 flex flex-wrap items-center gap-3">
      <output>{wordsOf(step, t)}</output>
      {isUnderWay(step) ? (
        <>
          <progress
            aria-label={t("admin:newStrategy/progress")}
            {...(step.kind === "reading" ? { max: step.all, value: step.done } : {})}
          />
          <Button onClick={onStop}>{t("admin:newStrategy/stop")}</Button>
        </>
      ) : null}
    </div>
  );
}

function wordsOf(step: ImportStep, t: Words["t"]): string {
  switch (step.kind) {
    case "reading":
      return t("admin:newStrategy/reading", { done: step.done, all: step.all });
    case "checking":
      return t("admin:newStrategy/checking");
    case "saving":
      return t("admin:newStrategy/saving");
    case "stopped":
      return t(step.wasSaving ? "admin:newStrategy/stoppedSaving" : "admin:newStrategy/stopped");
    case "choosing":
    case "checked":
    case "saved":
    case "refused":
      return "";
  }
}
