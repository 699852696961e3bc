/** Indicators × periods with source, change, status where there is a target, and notes under the table. */
import type { Finding } from "@miara/domain/finding";
import type { IndicatorView } from "@miara/domain/indicator-view";
import { shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { observationNote } from "../../ui/observation-note.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { AsWrittenRow } from "./as-written-row.tsx";
import { BenchmarkList } from "./benchmark-list.tsx";
import { MarkLegend } from "./mark-legend.tsx";

interface IndicatorTableProps {
  readonly title: string;
  readonly indicators: readonly IndicatorView[];
  readonly periods: readonly string[];
  /** Those of the element; each row takes its own that speak of how it was read. */
  readonly findings: readonly Finding[];
  /** The name as a way to the indicator's own page. */
  readonly renderName: (indicator: IndicatorView) => ReactNode;
}

interface Note {
  readonly indicator: string;
  readonly period: string;
  readonly text: string;
}

export function IndicatorTable(props: IndicatorTableProps): ReactNode {
  const { title, indicators, periods, findings, renderName } = props;
  const words = useTexts();
  const { t } = words;
  const notes = collectNotes(indicators, words);
  const columns = periods.length + 3;
  return (
    <>
      <ScrollRegion label={title}>
        <table className="figures-table" data-indicators="">
          <thead>
            <tr>
              <th scope="col">{t("web:indicator/name")}</th>
              <th scope="col">{t("web:indicator/source")}</th>
              {periods.map((period) => (
                <th className="number" key={period} scope="col">
                  {period}
                </th>
              ))}
              <th className="number" scope="col">
                {t("web:indicator/change")}
              </th>
            </tr>
          </thead>
          {indicators.map((indicator) => (
            <tbody className="together" key={indicator.id}>
              <IndicatorRow indicator={indicator} notes={notes} periods={periods} renderName={renderName} />
              <AsWrittenRow
                columns={columns}
                findings={findings.filter(
                  (finding) => finding.indicator === indicator.id && finding.at !== null,
                )}
                indicator={indicator}
              />
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      {notes.length === 0 ? null : (
        <ol className="mt-1 text-xs text-muted">
          {notes.map((note, place) => (
            <li key={`${note.indicator} ${note.period}`}>
              <sup>{place + 1}</sup> {note.period}: <Verbatim>{note.text}</Verbatim>
            </li>
          ))}
        </ol>
      )}
      <MarkLegend indicators={indicators} periods={periods} />
    </>
  );
}

interface IndicatorRowProps {
  readonly indicator: IndicatorView;
  readonly periods: readonly string[];
  readonly notes: readonly Note[];
  readonly renderName: IndicatorTableProps["renderName"];
}

function IndicatorRow({ indicator, periods, notes, renderName }: IndicatorRowProps): ReactNode {
  const { t } = useTexts();
  return (
    <tr>
      <th className="min-w-32 sm:min-w-44" scope="row">
        {renderName(indicator)}
        {indicator.unit === null ? null : (
          <span className="text-muted">
            {" "}
            [<Verbatim>{indicator.unit}</Verbatim>]
          </span>
        )}
        {indicator.direction === "none" ? null : (
          <span className="block text-xs text-muted">{t(`vocabulary:direction/${indicator.direction}`)}</span>
        )}
        {indicator.note === null ? null : (
          <span className="block text-xs text-muted">
            {t("web:indicator/note")}: <Verbatim>{indicator.note}</Verbatim>
          </span>
        )}
        <BenchmarkList indicator={indicator} />
        {indicator.targets.length === 0 ? null : (
          <span className="block">
            <StatusMark status={indicator.status} />
            {indicator.computedStatus === null ? null : (
              <span className="block text-xs">
                {t("web:figures/byHand")}; {t("web:figures/computedStatus")}{" "}
                <StatusMark status={indicator.computedStatus} />
                {indicator.statusOverride === null
                  ? ""
                  : `. ${t("web:figures/reason", { reason: indicator.statusOverride.reason })}`}
              </span>
            )}
          </span>
        )}
      </th>
      <td>
        {indicator.source === null ? (
          <Gap meaning={t("web:indicator/noSource")} />
        ) : (
          <Verbatim>{indicator.source}</Verbatim>
        )}
      </td>
      {periods.map((period) => (
        <td className="number" key={period}>
          <ObservationCell
            indicator={indicator}
            note={notes.findIndex((note) => note.indicator === indicator.id && note.period === period)}
            period={period}
          />
        </td>
      ))}
      <td className="text-end">
        <ChangeCell indicator={indicator} />
      </td>
    </tr>
  );
}

interface ObservationCellProps {
  readonly indicator: IndicatorView;
  readonly period: string;
  /** Its place among the notes; −1 without one. */
  readonly note: number;
}

/** A value, the mark of a missing one, or a gap: three different things. */
export function ObservationCell({ indicator, period, note }: ObservationCellProps): ReactNode {
  const { t, formats } = useTexts();
  const observation = indicator.observations.find((candidate) => candidate.period === period);
  const reference = note < 0 ? null : <sup className="ms-0.5">{note + 1}</sup>;
  if (observation === undefined) return <Gap mark="·" meaning={t("web:indicator/gapMark")} />;
  const { value, status, qualifier } = observation;
  if (value === null) {
    const standing = status === "L" || status === "M" || status === "Q" ? status : "O";
    return (
      <>
        <Gap
          mark={t(`vocabulary:missing/${standing}`)}
          meaning={t(`vocabulary:observationStatus/${standing}`)}
        />
        {reference}
      </>
    );
  }
  return (
    <>
      {qualifier === null ? null : <span className="text-muted">{qualifier} </span>}
      {formats.number(value, shownPlaces(indicator))}
      {reference}
    </>
  );
}

function ChangeCell({ indicator }: { readonly indicator: IndicatorView }): ReactNode {
  const { t, formats } = useTexts();
  const { changeFromPrevious, changeFromBaseline } = indicator;
  const decimals = shownPlaces(indicator);
  if (changeFromPrevious === null && changeFromBaseline === null)
    return <Gap meaning={t("web:chart/none")} />;
  const isSame = changeFromPrevious !== null && changeFromPrevious.from === changeFromBaseline?.from;
  const changes = isSame ? [changeFromPrevious] : [changeFromPrevious, changeFromBaseline];
  return changes.map((change) =>
    change === null ? null : (
      <span
        className="block"
        key={change.from}
        title={t("web:indicator/changeTitle", { from: change.from, to: change.to })}
      >
        {/* Breaks between the figure and its periods only, where a wide table needs the room. */}
        <span className="whitespace-nowrap tabular-nums">
          {formats.signed(change.absolute, decimals)}
          {change.relative === null ? "" : ` (${formats.signedShare(change.relative)})`}
        </span>{" "}
        <span className="whitespace-nowrap text-xs text-muted">
          {change.from}→{change.to}
        </span>
      </span>
    ),
  );
}

function collectNotes(indicators: readonly IndicatorView[], words: Words): readonly Note[] {
  return indicators.flatMap((indicator) =>
    indicator.observations.flatMap((observation) => {
      const text = observationNote(observation, words);
      return text === null ? [] : [{ indicator: indicator.id, period: observation.period, text }];
    }),
  );
}
