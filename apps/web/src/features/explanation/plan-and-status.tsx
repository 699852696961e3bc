/** What was to be done by now, the schedule index, and the rule that the status follows from. */
import type { Explanation } from "@miara/domain/explanation";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { ruleInWords } from "../../ui/status-legend.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export function PlanAndStatus({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const { planToDate, planTotal, asOf, progress, scheduled, status } = explanation;
  return (
    <div className="mt-2 space-y-0.5">
      {planToDate === null ? null : (
        <p>
          {asOf === null
            ? t("web:why/planAll", { plan: formats.percent(planToDate) })
            : t("web:why/plan", { period: asOf, plan: formats.percent(planToDate) })}
          {planTotal === null ? "" : ` ${t("web:why/planTotal", { plan: formats.percent(planTotal) })}`}
        </p>
      )}
      {scheduled === null || scheduled === progress ? null : (
        <p>{t("web:why/partOfProgress", { scheduled: formats.percent(scheduled) })}</p>
      )}
      <IndexLine explanation={explanation} />
      <p>
        <StatusMark status={status.computed} />
        {". "}
        {status.rule === null
          ? t(`web:why/statusNoRule/${status.computed}`)
          : t("web:why/statusByRule", { rule: ruleInWords(status.rule, words) })}
      </p>
      {status.override === null ? null : (
        <p>
          <StatusMark status={status.override.status} />. {t("web:why/overridden")}{" "}
          <Verbatim>{t("web:figures/reason", { reason: status.override.reason })}</Verbatim>{" "}
          {status.override.by === null ? "" : t("web:figures/setBy", { by: status.override.by })}
        </p>
      )}
    </div>
  );
}

function IndexLine({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { t, formats } = useTexts();
  const { scheduleIndex, scheduled, planToDate } = explanation;
  if (scheduleIndex === null || scheduled === null || planToDate === null)
    return planToDate === null ? null : <p>{t("web:why/noIndex")}</p>;
  const parts = {
    scheduled: formats.percent(scheduled),
    plan: formats.percent(planToDate),
    index: formats.index(scheduleIndex),
  };
  return <p>{isShownWhole(explanation) ? t("web:why/index", parts) : t("web:why/indexApprox", parts)}</p>;
}

/** Whether the three figures of the division are shown without rounding. */
function isShownWhole({ scheduleIndex, scheduled, planToDate }: Explanation): boolean {
  return [
    [scheduleIndex, 2],
    [scheduled, 1],
    [planToDate, 1],
  ].every(([figure, places]) => (String(figure).split(".")[1] ?? "").length <= Number(places));
}
