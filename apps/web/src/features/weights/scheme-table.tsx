/** The same progress when all weights of the plan are as they are tried, alike, or by planned cost. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { ElementId } from "@miara/domain/ids";
import { viewWeightSensitivity } from "@miara/domain/weight-sensitivity-view";
import { useMemo, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";

interface SchemeTableProps {
  /** With the weights that are tried. */
  readonly assessed: AssessedStrategy;
  /** Null: the strategy as a whole. */
  readonly id: ElementId | null;
}

export function SchemeTable({ assessed, id }: SchemeTableProps): ReactNode {
  const { t, formats, language } = useTexts();
  const view = useMemo(() => viewWeightSensitivity(assessed, id), [assessed, id]);
  return (
    <>
      <p className="mb-2 text-muted">{t("analysis:outlook/about")}</p>
      <ScrollRegion label={t("methods:weights/title")}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t("analysis:outlook/scheme")}</th>
              <th className="number" scope="col">
                {t("web:column/progress")}
              </th>
              <th scope="col">{t("web:column/status")}</th>
              <th className="number" scope="col">
                {capitalised(t("vocabulary:figure/coverage"), language)}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.schemes.map(({ scheme, progress, status, coverage }) => (
              <tr key={scheme}>
                <th scope="row">{capitalised(t(`methods:weights/scheme/${scheme}`), language)}</th>
                <td className="number">
                  <Percent figure={progress} missing={t("analysis:outlook/noBasis")} />
                </td>
                <td>
                  <StatusMark status={status} />
                </td>
                <td className="number">{formats.share(coverage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {view.leftOutWithoutSum === 0 ? null : (
        <p>{t("methods:weights/leftOutWithoutSum", { count: view.leftOutWithoutSum })}</p>
      )}
      {view.groupsWithoutSums === 0 ? null : (
        <p className="text-muted">
          {t("methods:weights/groupsWithoutSums", { count: view.groupsWithoutSums })}
        </p>
      )}
    </>
  );
}
