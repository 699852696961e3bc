/** How far a round or a report has come: a shape and a word, never a colour alone. */
import type { RoundState } from "@miara/domain/reporting-period";
import type { RowState } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

const ROUND_GLYPHS = { planned: "○", open: "▶", closed: "■" } as const satisfies Record<RoundState, string>;

export const REPORT_GLYPHS = {
  approved: "✓",
  submitted: "→",
  returned: "↩",
  draft: "…",
  "not-started": "○",
} as const satisfies Record<RowState, string>;

/** From what is done to what has not begun: the order of the bar and of its words. */
export const REPORT_STATES = ["approved", "submitted", "returned", "draft", "not-started"] as const;

export function RoundStateMark({ state }: { readonly state: RoundState }): ReactNode {
  const { t } = useTexts();
  return (
    <span className="font-medium whitespace-nowrap">
      <span aria-hidden="true">{ROUND_GLYPHS[state]}</span> {t(`admin:round/state/${state}`)}
    </span>
  );
}

export function ReportStateMark({ state }: { readonly state: RowState }): ReactNode {
  const { t } = useTexts();
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className="inline-block w-[1.1em] text-center">
        {REPORT_GLYPHS[state]}
      </span>{" "}
      {t(`admin:report/state/${state}`)}
    </span>
  );
}
