/** Figures that differ between two moments of knowing. */
import type { Comparison } from "@miara/api/history-schema";
import type { FiguresView } from "@miara/domain/figures-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

interface FiguresDifferProps {
  readonly figures: Comparison["figures"];
  readonly renderElement: (element: string, title: ReactNode) => ReactNode;
}

export function FiguresDiffer({ figures, renderElement }: FiguresDifferProps): ReactNode {
  const { t } = useTexts();
  const label = t("admin:compare/figures");
  if (figures.length === 0) return <p>{t("admin:compare/noFigures")}</p>;
  return (
    <ScrollRegion label={label}>
      <table aria-label={label} className="figures-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t("admin:compare/element")}
            </th>
            {(["progress", "plan", "status"] as const).map((figure) => (
              <th colSpan={2} key={figure} scope="colgroup">
                {t(`admin:compare/${figure}`)}
              </th>
            ))}
          </tr>
          <tr>
            {(["progress", "plan", "status"] as const).flatMap((figure) =>
              (["was", "is"] as const).map((side) => (
                <th key={`${figure} ${side}`} scope="col">
                  {t(`admin:compare/${side}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ element, number, title, was, is }) => (
            <tr key={element ?? ""}>
              <th className="min-w-56" scope="row">
                {element === null ? (
                  <Verbatim>{title}</Verbatim>
                ) : (
                  renderElement(
                    element,
                    <>
                      {number} <Verbatim>{title}</Verbatim>
                    </>,
                  )
                )}
              </th>
              <Figure figure="progress" figures={was} />
              <Figure figure="progress" figures={is} />
              <Figure figure="planToDate" figures={was} />
              <Figure figure="planToDate" figures={is} />
              <State figures={was} />
              <State figures={is} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface FigureProps {
  readonly figures: FiguresView | null;
  readonly figure: "progress" | "planToDate";
}

function Figure({ figures, figure }: FigureProps): ReactNode {
  const { t } = useTexts();
  const missing = figure === "progress" ? t("web:figures/noProgress") : t("web:figures/noPlan");
  return (
    <td className="number">
      {figures === null ? (
        t("admin:compare/notThere")
      ) : (
        <Percent figure={figures[figure]} missing={missing} />
      )}
    </td>
  );
}

function State({ figures }: { readonly figures: FiguresView | null }): ReactNode {
  const { t } = useTexts();
  return <td>{figures === null ? t("admin:compare/notThere") : <StatusMark status={figures.status} />}</td>;
}
