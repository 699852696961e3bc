/** `total.fell`: a running total went down without a break of the series or a note that says why. */
import type { Finding } from "../finding.ts";
import { observedSeries, steps } from "../observed-series.ts";
import { finding, type ElementRule } from "../quality-rule.ts";

export const findFallenTotals: ElementRule = ({ assessed, element }) =>
  element.indicators
    .filter((indicator) => indicator.isCumulative)
    .flatMap((indicator) =>
      steps(observedSeries(assessed, indicator)).flatMap(({ from, to }): readonly Finding[] => {
        const { period, note, status } = to.observation;
        if (to.value.compare(from.value) >= 0 || note !== null || status === "B") return [];
        const params = {
          name: indicator.name,
          from: from.written,
          to: to.written,
          previous: from.observation.period,
          period,
        };
        return [finding("total.fell", "warning", { element, indicator, period }, params)];
      }),
    );
