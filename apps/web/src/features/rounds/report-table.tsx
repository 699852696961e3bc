/** Every element that reports in a round: whose it is, how far its report has come, by when, and what it lacks. */
import { isComplete } from "@miara/domain/missing-figures";
import { isHandedIn, type RoundRow } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { missingWords } from "./missing-words.ts";
import { ReportStateMark } from "./round-state-mark.tsx";
import { NOBODY } from "./unit-table.tsx";

export interface ReportChoice {
  /** Only what is not handed in yet, or lacks something. */
  readonly isOnlyMissing: boolean;
  /** The id of an office, or `NOBODY`; null: all. */
  readonly unit: string | null;
}

export function chooseRows(
  rows: readonly RoundRow[],
  { isOnlyMissing, unit }: ReportChoice,
): readonly RoundRow[] {
  return rows.filter(
    ({ state, missing, units }) =>
      (!isOnlyMissing || !isHandedIn(state) || !isComplete(missing)) &&
      (unit === null || (unit === NOBODY ? units.length === 0 : units.some((own) => own === unit))),
  );
}

interface ReportTableProps {
  readonly rows: readonly RoundRow[];
  readonly nameOfUnit: (unit: string) => string;
  readonly renderLink: (element: string, title: ReactNode) => ReactNode;
}

export function ReportTable({ rows, nameOfUnit, renderLink }: ReportTableProps): ReactNode {
  const { t, formats } = useTexts();
  const label = t("admin:round/byElement");
  if (rows.length === 0) return <p>{t("admin:round/noRows")}</p>;
  return (
    <ScrollRegion label={label}>
      <table aria-label={label} className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t("admin:round/element")}</th>
            <th scope="col">{t("admin:round/reportState")}</th>
            <th scope="col">{t("admin:round/lacks")}</th>
            <th scope="col">{t("admin:round/due")}</th>
            <th scope="col">{t("admin:round/unit")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.element}>
              <th className="min-w-56" scope="row">
                {renderLink(
                  row.element,
                  <>
                    {row.number} <Verbatim>{row.title}</Verbatim>
                  </>,
                )}
              </th>
              <td>
                <ReportStateMark state={row.state} />
              </td>
              <td className="min-w-40">{missingWords(t, row.missing) ?? t("admin:round/complete")}</td>
              <td className="whitespace-nowrap">
                {row.dueOn === null ? (
                  <Gap meaning={t("admin:round/noDay")} />
                ) : (
                  <time dateTime={row.dueOn}>{formats.date(row.dueOn)}</time>
                )}
                {row.isOverdue ? (
                  <strong className="block text-off-track">✕ {t("admin:round/overdue")}</strong>
                ) : null}
              </td>
              <td className="min-w-40">
                {row.units.length === 0
                  ? t("admin:round/nobody")
                  : row.units.map((unit) => (
                      <span className="block" key={unit}>
                        <Verbatim>{nameOfUnit(unit)}</Verbatim>
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
