/** What the weights that are tried would change: the parent and all above it, before and after. */
import { writeExact } from "@miara/domain/exact-text";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import type { AboveRow } from "./try-weights.ts";

export function AboveTable({ rows }: { readonly rows: readonly AboveRow[] }): ReactNode {
  const { t, formats } = useTexts();
  const missing = t("web:figures/noProgress");
  return (
    <ScrollRegion label={t("admin:weights/above")}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t("admin:weights/element")}</th>
            <th className="number" scope="col">
              {t("admin:weights/now")}
            </th>
            <th className="number" scope="col">
              {t("admin:weights/tried")}
            </th>
            <th className="number" scope="col">
              {t("admin:weights/difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ element, now, tried }) => {
            const isKnown = now.progress !== null && tried.progress !== null;
            const difference = isKnown ? tried.progress.minus(now.progress) : null;
            return (
              <tr key={element?.id ?? ""}>
                <th scope="row">
                  {element === null ? t("admin:history/wholeStrategy") : <Verbatim>{element.title}</Verbatim>}
                </th>
                <td className="number">
                  <Percent figure={writeExact(now.progress)} missing={missing} />
                </td>
                <td className="number font-semibold">
                  <Percent figure={writeExact(tried.progress)} missing={missing} />
                </td>
                <td className="number">
                  {difference === null ? (
                    <Gap meaning={missing} />
                  ) : (
                    t("admin:weights/points", { points: formats.signed(writeExact(difference), 1) })
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
