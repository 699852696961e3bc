/** Each value of a computed indicator with what it is made of, and what of that is missing. */
import type { IndicatorPageView } from "@miara/domain/indicator-page-view";
import { shownPlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { IndicatorLink } from "./indicator-link.tsx";

export function PartTable({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const { t, formats } = useTexts();
  const { analysis, definition, strategy: head } = page;
  const places = shownPlaces(analysis.indicator);
  const rows = analysis.points.flatMap(({ observation, value, computation }) =>
    computation === null ? [] : { period: observation.period, value, computation },
  );
  return (
    <>
      <p className="mb-2">{t("analysis:parts/intro")}</p>
      <ScrollRegion label={t("analysis:page/parts")}>
        <table className="figures-table" data-parts="">
          <thead>
            <tr>
              <th scope="col">{t("analysis:table/period")}</th>
              {definition.parts.map((named) => (
                <th className="number" key={named.id} scope="col">
                  <IndicatorLink head={head} named={named} />
                </th>
              ))}
              <th className="number" scope="col">
                {t("analysis:parts/present")}
              </th>
              <th className="number" scope="col">
                {t("analysis:parts/result")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, value, computation }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {definition.parts.map(({ id }) => {
                  const operand = computation.operands.find(({ indicator }) => indicator === id);
                  return (
                    <td className="number" key={id}>
                      {operand?.value == null ? (
                        <Gap meaning={t(`methods:absence/${operand?.absence ?? "gap"}`)} />
                      ) : (
                        formats.number(operand.value)
                      )}
                    </td>
                  );
                })}
                <td className="number">
                  {t("methods:coverage", {
                    present: computation.coverage.present,
                    expected: computation.coverage.expected,
                  })}
                </td>
                <td className="number">
                  {value === null ? (
                    <Gap
                      meaning={
                        computation.isDividedByZero ? t("methods:dividedByZero") : t("analysis:table/none")
                      }
                    />
                  ) : (
                    formats.number(value, places)
                  )}
                  {value !== null || computation.partial === null ? null : (
                    <span className="block text-xs text-muted">
                      {t("analysis:parts/partial", { value: formats.number(computation.partial, places) })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
