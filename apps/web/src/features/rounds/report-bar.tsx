/** The reports of a round by their state: a bar, and the same in words. */
import { Rational } from "@miara/domain/rational";
import { isHandedIn, type RoundView } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { REPORT_STATES, ReportStateMark } from "./round-state-mark.tsx";

type Counted = Pick<RoundView, "counts" | "elements">;

/** Solid, striped, dotted, outlined: it reads without colour, too. */
const FILLS = {
  approved: "fill-fill",
  submitted: "fill-fill opacity-60",
  returned: "fill-off-track",
  draft: "fill-line",
  "not-started": "fill-paper",
} as const;

export function ReportBar({ round }: { readonly round: Counted }): ReactNode {
  const { t } = useTexts();
  const { elements } = round;
  const late = elements.filter(({ isOverdue }) => isOverdue).length;
  if (elements.length === 0) return <p>{t("admin:round/nothingDue")}</p>;
  return (
    <>
      <p className="mb-1.5">
        <HandedIn round={round} />
        {late === 0 ? null : (
          <strong className="text-off-track">
            {" ✕ "}
            {t("admin:round/overdueCount", { count: late })}
          </strong>
        )}
      </p>
      <Bar round={round} />
      <ul aria-label={t("admin:round/bar")} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {REPORT_STATES.map((state) => (
          <li className="flex items-baseline gap-1.5" key={state}>
            <svg aria-hidden="true" className="size-3 self-center" viewBox="0 0 12 12">
              <rect className={FILLS[state]} height="11" stroke="var(--frame)" width="11" x="0.5" y="0.5" />
            </svg>
            <ReportStateMark state={state} /> <strong>{round.counts[state]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

/** `Złożono 17 z 40 (42,5 %).` */
export function HandedIn({ round: { elements } }: { readonly round: Counted }): ReactNode {
  const { t, formats } = useTexts();
  const total = elements.length;
  if (total === 0) return t("admin:round/nothingDue");
  const done = elements.filter(({ state }) => isHandedIn(state)).length;
  const share = formats.share(Rational.of(BigInt(done), BigInt(total)).toDecimal());
  return t("admin:round/handedIn", { done, total, share });
}

function Bar({ round: { counts, elements } }: { readonly round: Counted }): ReactNode {
  const parts = REPORT_STATES.map((state, at) => ({
    state,
    width: counts[state],
    x: REPORT_STATES.slice(0, at).reduce((sum, before) => sum + counts[before], 0),
  }));
  return (
    <svg
      aria-hidden="true"
      className="block h-4 w-full max-w-3xl overflow-visible"
      preserveAspectRatio="none"
      viewBox={`0 0 ${elements.length} 10`}
    >
      {parts.map(({ state, x, width }) =>
        width === 0 ? null : (
          <rect
            className={FILLS[state]}
            height="10"
            key={state}
            stroke="var(--frame)"
            vectorEffect="non-scaling-stroke"
            width={width}
            x={x}
            y="0"
          />
        ),
      )}
    </svg>
  );
}
