/** The reports of a round by their state: a bar, and the same in words. */
import { Rational } from "@miara/domain/rational";
import { isHandedIn, type RoundView } from "@miara/domain/round-view";
import { useId, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { REPORT_STATES, ReportStateMark } from "./round-state-mark.tsx";

type Counted = Pick<RoundView, "counts" | "elements">;
type State = (typeof REPORT_STATES)[number];

export function ReportBar({ round }: { readonly round: Counted }): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const { counts, elements } = round;
  const late = elements.filter(({ isOverdue }) => isOverdue).length;
  if (elements.length === 0) return <p>{t("admin:round/nothingDue")}</p>;
  const fillOf = (state: State): string => `url(#${id}-${state})`;
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
      <svg aria-hidden="true" className="block h-4 w-full max-w-3xl overflow-visible">
        <Patterns id={id} />
        {REPORT_STATES.map((state, at) => {
          const before = REPORT_STATES.slice(0, at).reduce((sum, other) => sum + counts[other], 0);
          const share = (count: number): string => `${(100 * count) / elements.length}%`;
          return counts[state] === 0 ? null : (
            <rect
              fill={fillOf(state)}
              height="16"
              key={state}
              stroke="var(--frame)"
              width={share(counts[state])}
              x={share(before)}
            />
          );
        })}
      </svg>
      <ul aria-label={t("admin:round/bar")} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {REPORT_STATES.map((state) => (
          <li className="flex items-baseline gap-1.5" key={state}>
            <svg aria-hidden="true" className="size-4 self-center" viewBox="0 0 16 16">
              <rect fill={fillOf(state)} height="15" stroke="var(--frame)" width="15" x="0.5" y="0.5" />
            </svg>
            <ReportStateMark state={state} /> <strong>{counts[state]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Full, striped, crossed, dotted, empty: told apart without colour, and on paper. */
function Patterns({ id }: { readonly id: string }): ReactNode {
  const drawings: Readonly<Record<State, ReactNode>> = {
    approved: <rect fill="var(--fill)" height="8" width="8" />,
    submitted: <path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" stroke="var(--fill)" strokeWidth="2.5" />,
    returned: <path d="M0 0L8 8M8 0L0 8" stroke="var(--status-off-track)" strokeWidth="1.5" />,
    draft: <circle cx="4" cy="4" fill="var(--fill)" r="1.2" />,
    "not-started": null,
  };
  return (
    <defs>
      {REPORT_STATES.map((state) => (
        <pattern height="8" id={`${id}-${state}`} key={state} patternUnits="userSpaceOnUse" width="8">
          <rect fill="var(--paper)" height="8" width="8" />
          {drawings[state]}
        </pattern>
      ))}
    </defs>
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
