/** The marks of an indicator's chart: each its own shape. */
import type { ReactNode } from "react";

const HALF = 4;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface ValueMarkProps extends Place {
  readonly isUncertain?: boolean;
  readonly isOutlier?: boolean;
}

/** A full circle; hollow where the value is not certain; ringed where it is far off its trend. */
export function ValueMark({ x, y, isUncertain = false, isOutlier = false }: ValueMarkProps): ReactNode {
  return (
    <>
      {isOutlier ? (
        <circle cx={x} cy={y} fill="none" r={HALF * 2} stroke="var(--status-off-track)" strokeWidth="1.5" />
      ) : null}
      <circle
        cx={x}
        cy={y}
        fill={isUncertain ? "var(--paper)" : "var(--fill)"}
        r={HALF}
        stroke="var(--fill)"
        strokeWidth="1.5"
      />
    </>
  );
}

interface MilestoneProps extends Place {
  /** Where the upper end of a range is; null for a single value. */
  readonly upper: number | null;
}

export function Milestone({ x, y, upper }: MilestoneProps): ReactNode {
  if (upper !== null)
    return (
      <path
        d={`M${x - HALF} ${y}H${x + HALF}M${x} ${y}V${upper}M${x - HALF} ${upper}H${x + HALF}`}
        fill="none"
        stroke="var(--muted)"
        strokeWidth="2"
      />
    );
  return (
    <rect
      fill="var(--paper)"
      height={2 * HALF}
      stroke="var(--muted)"
      strokeWidth="1.5"
      width={2 * HALF}
      x={x - HALF}
      y={y - HALF}
    />
  );
}

interface BreakLineProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two short strokes across a line, as on an axis that is cut. */
export function BreakLine({ x, top, bottom }: BreakLineProps): ReactNode {
  const middle = (top + bottom) / 2;
  return (
    <g stroke="var(--frame)" strokeWidth="1.5">
      <line strokeDasharray="1 4" x1={x} x2={x} y1={top} y2={bottom} />
      <path
        d={`M${x - 7} ${middle + 5}L${x + 1} ${middle - 7}M${x - 1} ${middle + 7}L${x + 7} ${middle - 5}`}
      />
    </g>
  );
}

interface ForecastBandProps {
  /** The outline, and the line in it. */
  readonly edge: string;
  readonly middle: string;
}

export function ForecastBand({ edge, middle }: ForecastBandProps): ReactNode {
  return (
    <>
      <path d={edge} fill="var(--fill)" fillOpacity="0.16" stroke="var(--fill)" strokeWidth="1" />
      <path d={middle} fill="none" stroke="var(--fill)" strokeDasharray="10 4 2 4" strokeWidth="1.5" />
    </>
  );
}
