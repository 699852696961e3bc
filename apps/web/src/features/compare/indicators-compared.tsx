/** What every indicator said of two periods: then, now, and whether the way between them is a good one. */
import type { IndicatorBeside, ValueOfPeriod } from "@miara/domain/indicators-beside";
import type { PeriodComparisonView } from "@miara/domain/period-comparison-view";
import { shownPlaces } from "@miara/messages/shown-places";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CsvButton } from "../../ui/csv-button.tsx";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { indicatorCsvRows } from "./indicator-csv-rows.ts";
import { movementOf } from "./movement.ts";

export function IndicatorsCompared({ view }: { readonly view: PeriodComparisonView }): ReactNode {
  const words = useTexts();
  const { t } = words;
  const [isNarrowed, setNarrowed] = useState(false);
  const { strategy: head, indicators } = view;
  const [from, to] = [view.from ?? t("vocabulary:allPeriods"), view.to ?? t("vocabulary:allPeriods")];
  const shown = isNarrowed ? indicators.filter(hasChanged) : indicators;
  if (indicators.length === 0) return null;
  return (
    <Section title={t("analysis:compare/indicators")}>
      <p className="text-sm">{t("analysis:compare/indicatorsLead")}</p>
      <p className="my-2 flex flex-wrap items-baseline gap-x-4 text-sm">
        <label className="no-print flex min-h-6 items-center gap-1.5">
          <input
            checked={isNarrowed}
            onChange={(event) => setNarrowed(event.target.checked)}
            type="checkbox"
          />
          {t("analysis:compare/onlyChangedIndicators")}
        </label>
        <CsvButton
          fileName={`${head.id}-${t("analysis:compare/indicatorFile")}-${from}-${to}.csv`}
          name={t("analysis:compare/indicators")}
          rows={indicatorCsvRows(view, words)}
        />
      </p>
      <ScrollRegion label={t("analysis:compare/indicatorTable", { from, to })}>
        <table className="figures-table" data-compared-indicators="">
          <caption className="sr-only">{t("analysis:compare/indicatorTable", { from, to })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("analysis:compare/indicator")}</th>
              <th className="number" scope="col">
                {from}
              </th>
              <th className="number" scope="col">
                {to}
              </th>
              <th className="number" scope="col">
                {t("analysis:compare/difference")}
              </th>
              <th scope="col">{t("analysis:compare/course")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((indicator) => (
              <IndicatorLine
                indicator={indicator}
                key={indicator.id}
                organisation={head.organisation.id}
                strategy={head.id}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown.length === 0 ? <p className="mt-2">{t("analysis:compare/nothingChanged")}</p> : null}
    </Section>
  );
}

interface IndicatorLineProps {
  readonly indicator: IndicatorBeside;
  readonly organisation: string;
  readonly strategy: string;
}

function IndicatorLine({ indicator, organisation, strategy }: IndicatorLineProps): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const { element, was, is, difference } = indicator;
  const sides = [was, is].filter((side) => side !== null);
  const places = shownPlaces({ decimals: indicator.decimals, observations: sides });
  return (
    <tr data-indicator={indicator.id}>
      <th className="min-w-56" scope="row">
        {is === null ? (
          <Verbatim>{indicator.name}</Verbatim>
        ) : (
          <Link
            params={{ organisation, strategy, indicator: indicator.id }}
            to="/$organisation/$strategy/-/indicators/$indicator"
          >
            <Verbatim>{indicator.name}</Verbatim>
          </Link>
        )}
        {indicator.unit === null ? null : (
          <span className="text-muted">
            {" "}
            [<Verbatim>{indicator.unit}</Verbatim>]
          </span>
        )}
        <span className="block text-xs text-muted">
          {element.number} <Verbatim>{element.title}</Verbatim>
        </span>
      </th>
      <td className="number">
        <SideValue absence={t("analysis:compare/notThere")} places={places} said={was} />
      </td>
      <td className="number">
        <SideValue absence={t("analysis:compare/gone")} places={places} said={is} />
      </td>
      <td className="number">
        {difference === null ? (
          <Gap meaning={t("analysis:compare/noDifference")} />
        ) : (
          <>
            {formats.signed(difference.absolute, places)}
            {difference.relative === null ? "" : ` (${formats.signedShare(difference.relative)})`}
          </>
        )}
      </td>
      <td>{movementOf(indicator, words)}</td>
    </tr>
  );
}

interface SideValueProps {
  readonly said: ValueOfPeriod | null;
  readonly places: number | null;
  readonly absence: string;
}

/** A value, and how certain where it is not simply one; else in words why there is none. */
function SideValue({ said, places, absence }: SideValueProps): ReactNode {
  const { t, formats } = useTexts();
  if (said === null) return <span className="text-muted">{absence}</span>;
  const { value, status } = said;
  if (value === null)
    return (
      <span className="text-muted">
        {status === null ? t("analysis:compare/gap") : t(`vocabulary:observationStatus/${status}`)}
      </span>
    );
  return (
    <>
      {formats.number(value, places)}
      {status === null || status === "A" ? null : (
        <span className="block text-xs text-muted">{t(`vocabulary:observationStatus/${status}`)}</span>
      )}
    </>
  );
}

/** Whether the values differ, or one side has none where the other has one. */
function hasChanged({ was, is }: IndicatorBeside): boolean {
  return was?.value !== is?.value;
}
