/** What the marks of the chart mean; only those that stand in it. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { AnalysisPlot } from "./analysis-plot.ts";
import { BreakLine, ForecastBand, Milestone, ValueMark } from "./chart-marks.tsx";

const MISSING = ["L", "M", "Q", "O"] as const;

export function ChartKey({ plot }: { readonly plot: AnalysisPlot }): ReactNode {
  const { t } = useTexts();
  const points = plot.stretches.flat();
  const hasBand = plot.band.some(({ low }) => low !== null);
  return (
    <figcaption className="mt-1 text-xs text-muted">
      <ul aria-label={t("analysis:chart/key")} className="flex flex-wrap gap-x-4 gap-y-1">
        <Entry isThere={points.some(({ isUncertain }) => !isUncertain)} word={t("analysis:chart/observed")}>
          <path d="M0 8H28" stroke="var(--fill)" strokeWidth="2" />
          <ValueMark x={14} y={8} />
        </Entry>
        <Entry isThere={points.some(({ isUncertain }) => isUncertain)} word={t("analysis:chart/uncertain")}>
          <ValueMark isUncertain x={14} y={8} />
        </Entry>
        <Entry isThere={plot.way.length > 0} word={t("analysis:chart/planned")}>
          <path d="M0 8H28" stroke="var(--muted)" strokeDasharray="7 5" strokeWidth="1.5" />
          <Milestone upper={null} x={14} y={8} />
        </Entry>
        <Entry isThere={plot.trend.length > 0} word={t("analysis:chart/trend")}>
          <path d="M0 8H28" stroke="var(--ink)" strokeDasharray="2 4" strokeWidth="1.5" />
        </Entry>
        <Entry
          isThere={plot.band.length > 0}
          word={t(hasBand ? "analysis:chart/forecast" : "analysis:chart/forecastAlone")}
        >
          <ForecastBand edge={hasBand ? "M0 6L28 1V15L0 10Z" : ""} middle="M0 8H28" />
        </Entry>
        <Entry isThere={plot.breaks.length > 0} word={t("analysis:chart/break")}>
          <BreakLine bottom={16} top={0} x={14} />
        </Entry>
        <Entry isThere={plot.gaps.length > 0} word={t("analysis:chart/gap")}>
          <rect fill="url(#hatch-gap)" height="16" width="28" />
        </Entry>
        {MISSING.map((status) => (
          <Entry
            isThere={plot.missing.some((one) => one.status === status)}
            key={status}
            word={t("analysis:chart/missing", { why: t(`vocabulary:observationStatus/${status}`) })}
          >
            <text fill="var(--muted)" fontSize="12" textAnchor="middle" x="14" y="12">
              {t(`vocabulary:missing/${status}`)}
            </text>
          </Entry>
        ))}
        <Entry isThere={points.some(({ isOutlier }) => isOutlier)} word={t("analysis:chart/outlier")}>
          <ValueMark isOutlier x={14} y={8} />
        </Entry>
      </ul>
      <p className="mt-1">{t(plot.isFromZero ? "analysis:chart/fromZero" : "analysis:chart/notFromZero")}</p>
    </figcaption>
  );
}

interface EntryProps {
  readonly isThere: boolean;
  readonly word: string;
  /** The mark, 28 wide and 16 high. */
  readonly children: ReactNode;
}

function Entry({ isThere, word, children }: EntryProps): ReactNode {
  if (!isThere) return null;
  return (
    <li className="flex items-start gap-1.5">
      <svg aria-hidden="true" className="h-4 w-7 shrink-0" viewBox="0 0 28 16">
        {children}
      </svg>
      {word}
    </li>
  );
}
