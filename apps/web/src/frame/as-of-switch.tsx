/** The period up to which the page counts. It stands in the address and is kept while the reader goes on. */
import type { StrategyHead } from "@miara/domain/strategy-view";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export function AsOfSwitch({ head }: { readonly head: StrategyHead }): ReactNode {
  const { t, formats } = useTexts();
  const navigate = useNavigate();
  const isKnown = head.periods.some((period) => period.label === head.asOf);
  if (head.periods.length === 0) return null;
  return (
    <label className="flex items-center gap-1.5 text-sm">
      {t("vocabulary:asOf")}
      <select
        className="control"
        onChange={(event) => {
          const asOf = event.target.value;
          void navigate({ to: ".", search: (previous) => ({ ...previous, asOf }), resetScroll: false });
        }}
        value={head.asOf ?? ""}
      >
        {isKnown ? null : <option value={head.asOf ?? ""}>{head.asOf ?? t("web:asOf/all")}</option>}
        {head.periods.map((period) => (
          <option key={period.label} value={period.label}>
            {formats.period(period)}
          </option>
        ))}
      </select>
    </label>
  );
}
