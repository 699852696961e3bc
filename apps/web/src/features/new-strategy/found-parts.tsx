/** The elements and indicators that files hold, for whoever wants to see them before they are brought in. */
import type { ImportReport } from "@miara/api/exchange-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";

export function FoundElements({ elements }: Pick<ImportReport, "elements">): ReactNode {
  const { t, formats } = useTexts();
  if (elements.length === 0) return null;
  const caption = t("admin:newStrategy/elementTable");
  return (
    <details className="my-2">
      <summary className="font-semibold">{caption}</summary>
      <ScrollRegion label={caption}>
        <table className="figures-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("admin:structure/number")}</th>
              <th scope="col">{t("admin:structure/name")}</th>
              <th scope="col">{t("admin:newStrategy/lead")}</th>
              <th className="number" scope="col">
                {t("admin:structure/weightLabel")}
              </th>
              <th className="number" scope="col">
                {t("admin:newStrategy/computed")}
              </th>
              <th className="number" scope="col">
                {t("admin:newStrategy/printed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {elements.map(({ number, title, lead, weight, progress, printedProgress }) => (
              <tr key={`${number} ${title}`}>
                <td>{number}</td>
                <th className="min-w-48" scope="row">
                  {title}
                </th>
                <td>{lead ?? <None />}</td>
                <td className="number">{weight === null ? <None /> : formats.number(weight)}</td>
                <td className="number">{progress === null ? <None /> : formats.percent(progress)}</td>
                <td className="number">
                  {printedProgress === null ? <None /> : formats.percent(printedProgress)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

export function FoundIndicators({ indicators }: Pick<ImportReport, "indicators">): ReactNode {
  const { t, formats } = useTexts();
  if (indicators.length === 0) return null;
  const caption = t("admin:newStrategy/indicatorTable");
  return (
    <details className="my-2">
      <summary className="font-semibold">{caption}</summary>
      <ScrollRegion label={caption}>
        <table className="figures-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("admin:elementForm/element")}</th>
              <th scope="col">{t("admin:elementForm/indicator")}</th>
              <th scope="col">{t("admin:elementForm/kind")}</th>
              <th scope="col">{t("admin:newStrategy/source")}</th>
              <th scope="col">{t("admin:newStrategy/values")}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ element, kind, name, source, observations }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may say the same, and the list never changes
              <tr key={at}>
                <td>{element}</td>
                <th className="min-w-48" scope="row">
                  {name}
                </th>
                <td>{t(`vocabulary:kind/${kind}`)}</td>
                <td>{source ?? <None />}</td>
                <td className="min-w-40">
                  {observations
                    .map(
                      ({ period, raw, value }) =>
                        `${period}: ${raw ?? (value === null ? "–" : formats.number(value))}`,
                    )
                    .join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function None(): ReactNode {
  const { t } = useTexts();
  return <Gap meaning={t("admin:newStrategy/notThere")} />;
}
