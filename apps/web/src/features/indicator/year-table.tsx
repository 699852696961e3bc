/** Values of years by the declared aggregation, for an indicator of shorter periods. */
import type { IndicatorPageView } from "@miara/domain/indicator-page-view";
import { shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";

export function YearTable({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const { t, formats, language } = useTexts();
  const { analysis, definition } = page;
  const places = shownPlaces(analysis.indicator);
  const list = new Intl.ListFormat(language);
  return (
    <>
      {definition.timeAggregation === null ? null : (
        <p className="mb-2">
          {t("analysis:years/intro", { how: t(`methods:timeAggregation/${definition.timeAggregation}`) })}
        </p>
      )}
      <ScrollRegion label={t("analysis:page/years")}>
        <table className="figures-table" data-years="">
          <thead>
            <tr>
              <th scope="col">{t("analysis:table/period")}</th>
              <th className="number" scope="col">
                {t("analysis:table/value")}
              </th>
              <th scope="col">{t("analysis:years/coverage")}</th>
            </tr>
          </thead>
          <tbody>
            {analysis.years.map(({ period, value, coverage, isComplete }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td className="number">
                  {value === null ? (
                    <Gap meaning={t("analysis:table/none")} />
                  ) : (
                    formats.number(value, places)
                  )}
                </td>
                <td>
                  {t("methods:coverage", { present: coverage.present, expected: coverage.expected })}
                  {isComplete
                    ? null
                    : `; ${t("analysis:years/incomplete", {
                        missing: list.format(coverage.missing.map(({ part }) => part)),
                      })}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
