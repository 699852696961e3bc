/** One indicator on one line of the list. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import { shownPlaces } from "@miara/messages/shown-places";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { ageInWords } from "./age-in-words.ts";
import { SparkLine } from "./spark-line.tsx";

interface IndicatorTableRowProps {
  readonly row: IndicatorRow;
  readonly head: StrategyHead;
}

export function IndicatorTableRow({ row, head }: IndicatorTableRowProps): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const address = { organisation: head.organisation.id, strategy: head.id };
  const { element, latest, changeFromPrevious: change, trend } = row;
  const places = shownPlaces({ decimals: row.decimals, observations: row.values });
  return (
    <tr data-indicator={row.id}>
      <td>
        <Link
          params={{ ...address, element: element.id }}
          title={element.title}
          to="/$organisation/$strategy/$element"
        >
          {element.number === "" ? <Verbatim>{element.title}</Verbatim> : element.number}
        </Link>
      </td>
      <th className="min-w-48" scope="row">
        <Link
          params={{ ...address, indicator: row.id }}
          to="/$organisation/$strategy/-/indicators/$indicator"
        >
          <Verbatim>{row.name}</Verbatim>
        </Link>
        {row.isComputed ? <span className="block text-xs text-muted">{t("methods:computed")}</span> : null}
      </th>
      <td>{t(`vocabulary:kind/${row.kind}`)}</td>
      <td className="min-w-24">
        {row.source === null ? (
          <Gap meaning={t("web:indicator/noSource")} />
        ) : (
          <Verbatim>{row.source}</Verbatim>
        )}
      </td>
      <td className="whitespace-nowrap">
        {row.direction === "none" ? (
          <Gap meaning={t("vocabulary:direction/none")} />
        ) : (
          t(`analysis:list/directionShort/${row.direction}`)
        )}
      </td>
      <td className="number">
        {latest === null ? (
          <Gap meaning={t("analysis:page/noValue")} />
        ) : (
          <>
            {formats.number(latest.value, places)}
            <span className="block text-xs text-muted">
              {row.unit === null ? null : (
                <>
                  <Verbatim>{row.unit}</Verbatim>,{" "}
                </>
              )}
              {latest.period}
            </span>
          </>
        )}
      </td>
      <td className="number">
        {change === null ? (
          <Gap meaning={t("analysis:numbers/none")} />
        ) : (
          <>
            {formats.signed(change.absolute, places)}
            <span className="block text-xs text-muted">
              {change.relative === null ? null : `${formats.signedShare(change.relative)}, `}
              {change.from}→{change.to}
            </span>
          </>
        )}
      </td>
      <td>
        {row.hasTarget ? (
          <>
            <StatusMark status={row.status} />
            {row.computedStatus === null ? null : (
              <span className="block text-xs text-muted">{t("web:figures/byHand")}</span>
            )}
          </>
        ) : (
          <span className="text-muted">{t("analysis:list/noStatus")}</span>
        )}
      </td>
      <td className="min-w-28">
        <SparkLine values={row.values} />
        {trend.verdict === null ? (
          <Gap
            meaning={
              trend.silence === null ? t("analysis:list/noTrend") : t(`methods:silence/${trend.silence}`)
            }
          />
        ) : (
          <span className="block text-xs">{t(`methods:verdict/${trend.verdict}`)}</span>
        )}
      </td>
      <td className="number">
        {row.ageMonths === null ? (
          <Gap meaning={t("analysis:page/noValue")} />
        ) : (
          ageInWords(row.ageMonths, words)
        )}
      </td>
    </tr>
  );
}
