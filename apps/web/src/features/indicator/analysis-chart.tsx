/** The chart of an indicator as SVG: shapes, dashes and hatching tell what is what, colour only helps. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { plotAnalysis, type AnalysisPlot } from "./analysis-plot.ts";
import { ChartKey } from "./chart-key.tsx";
import { BreakLine, ForecastBand, Milestone, ValueMark } from "./chart-marks.tsx";
import { valueRows } from "./value-rows.ts";

const WIDTH_AT_FIRST = 640;
const HEIGHT = 300;
const TOP = 14;
const RIGHT = 16;
const BOTTOM = 44;
const LETTER = 7;

export function AnalysisChart({ analysis }: { readonly analysis: IndicatorAnalysisView }): ReactNode {
  const { t } = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(WIDTH_AT_FIRST);
  const plot = plotAnalysis(analysis);
  return (
    <figure className="min-w-0" data-chart="">
      <div className="w-full" ref={box}>
        {plot.span === null ? (
          <p className="border border-line p-3 text-sm text-muted">{t("analysis:chart/empty")}</p>
        ) : (
          <Drawing analysis={analysis} plot={plot} span={plot.span} width={width} />
        )}
      </div>
      {plot.span === null ? null : <ChartKey plot={plot} />}
    </figure>
  );
}

interface DrawingProps {
  readonly analysis: IndicatorAnalysisView;
  readonly plot: AnalysisPlot;
  readonly span: readonly [string, string];
  readonly width: number;
}

const DAY_MS = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function Drawing({ analysis, plot, span, width }: DrawingProps): ReactNode {
  const { t, formats } = useTexts();
  const y = scaleLinear(plot.reach, [HEIGHT - BOTTOM, TOP]).nice(5);
  const ticks = y.ticks(5);
  const places = tickPlaces(ticks);
  const labels = ticks.map((tick) => formats.estimate(tick, places));
  const left = Math.max(...labels.map((label) => label.length)) * LETTER + 14;
  const [from, to] = span.map(dayNumber);
  const first = from ?? 0;
  // A single day stands in the middle.
  const last = to === undefined || to === first ? first + 1 : to;
  const inset = Math.min(28, (width - left - RIGHT) / 12);
  const scale = scaleLinear([first, last], [left + inset, width - RIGHT - inset]);
  const x = (day: string): number => scale(dayNumber(day));
  const periods = valueRows(analysis);
  const longest = Math.max(...periods.map(({ period }) => period.length));
  const room = (width - left - RIGHT) / (longest * LETTER + 12);
  const everyNth = Math.max(1, Math.ceil(periods.length / Math.max(room, 1)));
  const draw = line<{ readonly day: string; readonly value: number }>()
    .x(({ day }) => x(day))
    .y(({ value }) => y(value));
  return (
    <svg
      aria-label={t("analysis:chart/describe", {
        name: analysis.indicator.name,
        from: periods[0]?.period ?? "",
        to: periods.at(-1)?.period ?? "",
      })}
      className="block h-auto w-full"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element can not follow the theme
      role="img"
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      <defs>
        <pattern
          height="6"
          id="hatch-gap"
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
          width="6"
        >
          <line stroke="var(--line)" strokeWidth="1.5" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {ticks.map((tick, place) => (
        <g key={tick}>
          <line stroke="var(--line)" x1={left} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text
            dominantBaseline="middle"
            fill="var(--muted)"
            fontSize="12"
            textAnchor="end"
            x={left - 8}
            y={y(tick)}
          >
            {labels[place]}
          </text>
        </g>
      ))}
      {periods.map(({ period, end }, place) =>
        place % everyNth === 0 ? (
          <g key={period}>
            <line
              stroke="var(--frame)"
              x1={x(end)}
              x2={x(end)}
              y1={HEIGHT - BOTTOM}
              y2={HEIGHT - BOTTOM + 4}
            />
            <text fill="var(--muted)" fontSize="12" textAnchor="middle" x={x(end)} y={HEIGHT - 8}>
              {period}
            </text>
          </g>
        ) : null,
      )}
      {plot.gaps.map(({ start, end }) => {
        // Around the place where its value would stand, within the axes.
        const half = Math.max(4, (x(end) - x(start)) / 2);
        const [since, until] = [Math.max(left, x(end) - half), Math.min(width - RIGHT, x(end) + half)];
        return (
          <rect
            fill="url(#hatch-gap)"
            height={HEIGHT - BOTTOM - TOP}
            key={end}
            width={until - since}
            x={since}
            y={TOP}
          />
        );
      })}
      {plot.missing.map(({ day, status }) => (
        <text
          fill="var(--muted)"
          fontSize="12"
          key={day}
          textAnchor="middle"
          x={x(day)}
          y={HEIGHT - BOTTOM + 18}
        >
          {t(`vocabulary:missing/${status}`)}
        </text>
      ))}
      {plot.breaks.map(({ from: before, to: after }) => (
        <BreakLine
          bottom={HEIGHT - BOTTOM}
          key={after}
          top={TOP}
          x={before === null ? x(after) - 10 : (x(before) + x(after)) / 2}
        />
      ))}
      <ForecastBand
        edge={
          area<AnalysisPlot["band"][number]>()
            .x(({ day }) => x(day))
            .y0(({ value, low }) => y(low ?? value))
            .y1(({ value, high }) => y(high ?? value))([...plot.band]) ?? ""
        }
        middle={draw(plot.band) ?? ""}
      />
      <path
        d={draw(plot.trend) ?? ""}
        fill="none"
        stroke="var(--ink)"
        strokeDasharray="2 4"
        strokeWidth="1.5"
      />
      <path
        d={draw(plot.way.filter(({ upper }) => upper === null)) ?? ""}
        fill="none"
        stroke="var(--muted)"
        strokeDasharray="7 5"
        strokeWidth="1.5"
      />
      {plot.way.map(({ day, value, upper }) => (
        <Milestone key={`${day} ${value}`} upper={upper === null ? null : y(upper)} x={x(day)} y={y(value)} />
      ))}
      {plot.stretches.map((stretch) => (
        <path
          d={draw(stretch) ?? ""}
          fill="none"
          key={stretch[0]?.day}
          stroke="var(--fill)"
          strokeWidth="2"
        />
      ))}
      {plot.stretches.flat().map(({ day, value, isUncertain, isOutlier }) => (
        <ValueMark isOutlier={isOutlier} isUncertain={isUncertain} key={day} x={x(day)} y={y(value)} />
      ))}
    </svg>
  );
}

/** As many decimals as the step between ticks needs. */
function tickPlaces(ticks: readonly number[]): number {
  const [one, two] = ticks;
  if (one === undefined || two === undefined) return 0;
  return Math.max(0, -Math.floor(Math.log10(two - one) + 1e-9));
}
