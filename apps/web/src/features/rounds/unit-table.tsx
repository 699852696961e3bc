/** A round by the offices that report: how many of each have come in, and what is missing. */
import type { RoundView } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

/** The choice of elements for which nobody answers. */
export const NOBODY = "-";

interface UnitTableProps {
  readonly round: Pick<RoundView, "byUnit" | "elements">;
  /** A link that shows the elements of one office alone. */
  readonly renderLink: (unit: string, name: ReactNode) => ReactNode;
}

export function UnitTable({ round, renderLink }: UnitTableProps): ReactNode {
  const { t } = useTexts();
  const label = t("admin:round/byUnit");
  return (
    <ScrollRegion label={label}>
      <table aria-label={label} className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t("admin:round/unit")}</th>
            <th className="number" scope="col">
              {t("admin:round/total")}
            </th>
            <th className="number" scope="col">
              {t("admin:round/done")}
            </th>
            <th className="number" scope="col">
              {t("admin:round/missing")}
            </th>
            <th className="number" scope="col">
              {t("admin:round/late")}
            </th>
          </tr>
        </thead>
        <tbody>
          {round.byUnit.map(({ unit, name, total, done, missing }) => {
            const late = round.elements.filter(
              ({ isOverdue, units }) =>
                isOverdue && (unit === null ? units.length === 0 : units.includes(unit)),
            ).length;
            return (
              <tr key={unit ?? NOBODY}>
                <th scope="row">
                  {unit === null
                    ? renderLink(NOBODY, t("admin:round/nobody"))
                    : renderLink(unit, <Verbatim>{name}</Verbatim>)}
                </th>
                <td className="number">{total}</td>
                <td className="number">{done}</td>
                <td className="number">{missing}</td>
                <td className="number">
                  {late === 0 ? 0 : <strong className="text-off-track">✕ {late}</strong>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
