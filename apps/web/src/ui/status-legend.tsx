/** What the statuses mean here: the rules of this strategy, in words. */
import type { StatusRule } from "@miara/domain/status";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { ReactNode } from "react";

import { useTexts, type Words } from "../app/use-texts.ts";
import { StatusMark } from "./status-mark.tsx";

interface StatusLegendProps {
  readonly head: StrategyHead;
  /** Whether the page shows the status of indicators too. */
  readonly hasIndicators?: boolean;
}

export function StatusLegend({ head, hasIndicators = false }: StatusLegendProps): ReactNode {
  const words = useTexts();
  const { t } = words;
  return (
    <section aria-labelledby="legend" className="mt-8 border-t border-line pt-3 text-sm">
      <h2 className="mb-1 text-sm" id="legend">
        {t("web:legend/title")}
      </h2>
      <ul className="grid gap-x-6 gap-y-0.5 md:grid-cols-2">
        {head.statusRules.map((rule) => (
          <li key={`${rule.status} ${rule.figure} ${rule.atLeast}`}>
            <StatusMark status={rule.status} />: {ruleInWords(rule, words)}
          </li>
        ))}
        <li>
          <StatusMark status="off-track" />: {t("web:legend/offTrack")}
        </li>
        <li>
          <StatusMark status="not-started" />: {t("web:legend/notStarted")}
        </li>
        <li>
          <StatusMark status="no-basis" />: {t("web:legend/noBasis")}
        </li>
      </ul>
      <p className="mt-1 text-muted">
        {t("web:legend/order")} {t("web:legend/bar")}
        {head.missingAsZero ? ` ${t("web:legend/missingAsZero")}` : ""}
      </p>
      {hasIndicators ? <p className="mt-1 text-muted">{t("web:legend/indicators")}</p> : null}
    </section>
  );
}

export function ruleInWords(rule: StatusRule, { t, formats }: Words): string {
  const bound = rule.figure === "progress" ? formats.percent(rule.atLeast) : formats.index(rule.atLeast);
  return t(`web:legend/rule/${rule.figure}`, { bound });
}
