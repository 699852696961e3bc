/** Lines over periods as SVG: axis from 0 or from the data, gaps as gaps, each series with its own mark and line. */
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { stretches, type ChartData, type Series } from "./series.ts";

interface LineChartProps {
  readonly data: ChartData;
  /** What the chart shows, in words. */
  readonly label: string;
  /** Small ones stand side by side. */
  readonly size: "wide" | "small";
}

const SIZES = {
  wide: { width: 640, height: 240, ticks: 5 },
  small: { width: 320, height: 150, ticks: 3 },
} as const;
/** Where there is less than this, the wide one is drawn as a small one. */
const LEAST_WIDE = 480;
const PERIOD_WIDTH = 40;
const LEFT = 64;
const TOP = 12;
const RIGHT = 20;
const BOTTOM = 26;

export function LineChart({ data, label, size }: LineChartProps): ReactNode {
  const { formats } = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(SIZES[size].width);
  const { height, ticks } = SIZES[width < LEAST_WIDE ? "small" : size];
  const numbers = data.series.flatMap((series) =>
    series.values.flatMap((value) => (value === null ? [] : [Number(value)])),
  );
  const least = Math.min(0, ...numbers);
  const greatest = Math.max(...numbers, least === 0 ? 1 : 0);
  const x = scalePoint([...data.periods], [LEFT, width - RIGHT]).padding(data.periods.length > 1 ? 0.1 : 1);
  const y = scaleLinear([least, greatest], [height - BOTTOM, TOP]).nice(ticks);
  const at = (place: number, value: string): readonly [number, number] => [
    x(data.periods[place] ?? "") ?? LEFT,
    y(Number(value)),
  ];
  const everyNth = Math.ceil((data.periods.length * PERIOD_WIDTH) / (width - LEFT - RIGHT));
  return (
    <div className="max-w-3xl" ref={box}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element can not follow the theme */}
      <svg aria-label={label} className="h-auto w-full" role="img" viewBox={`0 0 ${width} ${height}`}>
        {y.ticks(ticks).map((tick) => (
          <g key={tick}>
            <line stroke="var(--line)" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text
              dominantBaseline="middle"
              fill="var(--muted)"
              fontSize="11"
              textAnchor="end"
              x={LEFT - 8}
              y={y(tick)}
            >
              {formats.number(String(tick))}
            </text>
          </g>
        ))}
        {data.periods.map((period, place) =>
          place % everyNth === 0 ? (
            <text
              fill="var(--muted)"
              fontSize="11"
              key={period}
              textAnchor="middle"
              x={x(period)}
              y={height - 8}
            >
              {period}
            </text>
          ) : null,
        )}
        {data.series.map((series) => (
          <SeriesLine at={at} key={series.name} series={series} />
        ))}
      </svg>
    </div>
  );
}

interface SeriesLineProps {
  readonly series: Series;
  readonly at: (place: number, value: string) => readonly [number, number];
}

const HALF = 3.5;

function SeriesLine({ series, at }: SeriesLineProps): ReactNode {
  const isPlan = series.mark === "square";
  const points = series.values.map((value, place) => (value === null ? null : at(place, value)));
  const draw = line<readonly [number, number]>();
  return (
    <g stroke={isPlan ? "var(--muted)" : "var(--fill)"}>
      {stretches(series.values).map((places) => (
        <path
          d={draw(places.flatMap((place) => (points[place] == null ? [] : [points[place]]))) ?? ""}
          fill="none"
          key={places[0]}
          strokeDasharray={isPlan ? "6 4" : undefined}
          strokeWidth="2"
        />
      ))}
      {points.map((point, place) =>
        point === null ? null : isPlan ? (
          <rect
            fill="var(--paper)"
            height={2 * HALF}
            // oxlint-disable-next-line react/no-array-index-key -- a point is known by its period's place
            key={place}
            strokeWidth="1.5"
            width={2 * HALF}
            x={point[0] - HALF}
            y={point[1] - HALF}
          />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- a point is known by its period's place
          <circle cx={point[0]} cy={point[1]} fill="var(--fill)" key={place} r={HALF} />
        ),
      )}
    </g>
  );
}
