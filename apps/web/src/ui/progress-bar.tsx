/**
 * Progress as a bar: filled up to the actual share, a tick at the plan to date; past 100 it runs over its frame.
 * Drawn as SVG so that a printer without colour or backgrounds shows it too. The number stands beside it in words.
 */
import type { ExactText } from "@miara/domain/exact-text";
import type { ReactNode } from "react";

const OVERRUN_LIMIT = 114;

interface ProgressBarProps {
  readonly progress: ExactText | null;
  readonly plan: ExactText | null;
}

export function ProgressBar({ progress, plan }: ProgressBarProps): ReactNode {
  const filled = progress === null ? 0 : within(Number(progress));
  const tick = plan === null ? null : within(Number(plan));
  return (
    <svg
      aria-hidden="true"
      className="block h-3.5 w-full overflow-visible pe-[12%]"
      preserveAspectRatio="none"
      viewBox="0 0 100 12"
    >
      <rect fill="var(--fill)" height="10" width={filled} x="0" y="1" />
      <rect
        fill="none"
        height="10"
        stroke="var(--frame)"
        strokeDasharray={progress === null ? "3 3" : undefined}
        vectorEffect="non-scaling-stroke"
        width="100"
        x="0"
        y="1"
      />
      {tick === null ? null : (
        <>
          <line
            stroke="var(--paper)"
            strokeWidth="5"
            vectorEffect="non-scaling-stroke"
            x1={tick}
            x2={tick}
            y1="0"
            y2="12"
          />
          <line
            stroke="var(--ink)"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
            x1={tick}
            x2={tick}
            y1="-1"
            y2="13"
          />
        </>
      )}
    </svg>
  );
}

/** Drawing only: the number beside the bar is exact. */
function within(percent: number): number {
  return Math.min(Math.max(percent, 0), OVERRUN_LIMIT);
}
