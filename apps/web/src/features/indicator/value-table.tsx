/** Every value of an indicator with its standing, baseline, target and forecast, and who entered it when. */
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { estimatePlaces, shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { benchmarkText } from "../../ui/benchmark-text.ts";
import { Gap } from "../../ui/gap.tsx";
import { observationNote } from "../../ui/observation-note.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { valueRows, type ValueRow } from "./value-rows.ts";

interface ValueTableProps {
  readonly analysis: IndicatorAnalysisView;
}

export function ValueTable({ analysis }: ValueTableProps): ReactNode {
  const { t } = useTexts();
  const rows = valueRows(analysis);
  if (rows.length === 0) return <p>{t("analysis:page/noValue")}</p>;
  const isPlanned = rows.some(({ baselines, targets }) => baselines.length + targets.length > 0);
  const isForecast = analysis.forecast !== null;
  return (
    <ScrollRegion label={t("analysis:page/values")}>
      <table className="figures-table" data-values="">
        <thead>
          <tr>
            <th scope="col">{t("analysis:table/period")}</th>
            <th className="number" scope="col">
              {t("analysis:table/value")}
            </th>
            <th scope="col">{t("analysis:table/standing")}</th>
            {isPlanned ? <th scope="col">{t("analysis:table/planned")}</th> : null}
            {isForecast ? <th scope="col">{t("analysis:table/forecast")}</th> : null}
            <th scope="col">{t("analysis:table/notes")}</th>
            <th scope="col">{t("analysis:table/entry")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr data-period={row.period} key={row.period}>
              <th scope="row">{row.period}</th>
              <td className="number">
                <Value analysis={analysis} row={row} />
              </td>
              <td>
                <Standing row={row} />
              </td>
              {isPlanned ? (
                <td>
                  <Planned row={row} />
                </td>
              ) : null}
              {isForecast ? (
                <td>
                  <Forecast analysis={analysis} row={row} />
                </td>
              ) : null}
              <td className="min-w-32">
                <Notes row={row} />
              </td>
              <td className="min-w-32">
                <Entry row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps {
  readonly row: ValueRow;
}

/** A value, the mark of a missing one, a gap, or a period ahead: four different things. */
function Value({ analysis, row }: CellProps & ValueTableProps): ReactNode {
  const { t, formats } = useTexts();
  const { point } = row;
  if (point === null)
    return row.isGap ? (
      <Gap mark="·" meaning={t("web:indicator/gapMark")} />
    ) : (
      <Gap meaning={t("analysis:table/none")} />
    );
  const { value, observation } = point;
  if (value === null) {
    const { status } = observation;
    const standing = status === "L" || status === "M" || status === "Q" ? status : "O";
    return (
      <Gap
        mark={t(`vocabulary:missing/${standing}`)}
        meaning={t(`vocabulary:observationStatus/${standing}`)}
      />
    );
  }
  return (
    <>
      {observation.qualifier === null ? null : <span className="text-muted">{observation.qualifier} </span>}
      {formats.number(value, shownPlaces(analysis.indicator))}
    </>
  );
}

function Standing({ row: { point, isGap } }: CellProps): ReactNode {
  const { t } = useTexts();
  if (point === null) return isGap ? t("web:indicator/gapMark") : <Gap meaning={t("analysis:table/none")} />;
  return t(`vocabulary:observationStatus/${point.observation.status}`);
}

function Planned({ row: { baselines, targets } }: CellProps): ReactNode {
  const words = useTexts();
  const { t } = words;
  if (baselines.length + targets.length === 0) return <Gap meaning={t("analysis:table/none")} />;
  return (
    <>
      {baselines.map((benchmark) => (
        <span className="block" key={JSON.stringify(benchmark)}>
          {t("analysis:table/baseline", { value: benchmarkText(benchmark, words) })}
        </span>
      ))}
      {targets.map(({ benchmark, isMet }) => (
        <span className="block" key={JSON.stringify(benchmark)}>
          {t("analysis:table/target", { value: benchmarkText(benchmark, words) })}
          {isMet === null ? "" : ` (${t(isMet ? "analysis:table/met" : "analysis:table/missed")})`}
        </span>
      ))}
    </>
  );
}

function Forecast({ analysis, row: { forecast } }: CellProps & ValueTableProps): ReactNode {
  const { t, formats } = useTexts();
  if (forecast === null) return <Gap meaning={t("analysis:table/noForecast")} />;
  const places = estimatePlaces(analysis.indicator);
  const write = (double: number): string => formats.estimate(double, places);
  const { value, low, high } = forecast;
  return (
    <>
      <span className="block">{write(value)}</span>
      {low === null || high === null ? null : (
        <span className="block text-xs text-muted">
          {t("analysis:table/between", { low: write(low), high: write(high) })}
        </span>
      )}
    </>
  );
}

function Notes({ row: { point } }: CellProps): ReactNode {
  const words = useTexts();
  const note = point === null ? null : observationNote(point.observation, words);
  const score = point?.outlierScore ?? null;
  return (
    <>
      {note === null ? null : <Verbatim>{note}</Verbatim>}
      {score === null ? null : (
        <span className="block">
          {words.t("analysis:table/outlier", { score: words.formats.signed(score, 1) })}
        </span>
      )}
    </>
  );
}

function Entry({ row: { point } }: CellProps): ReactNode {
  const { t, formats } = useTexts();
  if (point === null) return <Gap meaning={t("analysis:table/noEntry")} />;
  if (point.computation !== null) return t("analysis:table/computedEntry");
  const { entry } = point.observation;
  return entry === null ? (
    <span className="text-muted">{t("analysis:table/noEntry")}</span>
  ) : (
    t("analysis:table/entered", { by: entry.by, date: formats.date(entry.at) })
  );
}
