/** A strategy as it was known at a moment: its tree with the figures of then, for reading only. */
import type { TreeNode } from "@miara/domain/tree-view";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Gap } from "../../ui/gap.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

/** So many levels are shown at first. */
const LEVELS_AT_FIRST = 2;

export function KnownTree({ nodes }: { readonly nodes: readonly TreeNode[] }): ReactNode {
  const { t, formats } = useTexts();
  const [isAll, showAll] = useState(false);
  const label = t("admin:compare/known");
  const isDeep = nodes.some(({ level }) => level >= LEVELS_AT_FIRST);
  const rows = isAll ? nodes : nodes.filter(({ level }) => level < LEVELS_AT_FIRST);
  return (
    <>
      {isDeep ? (
        <CheckField isChecked={isAll} label={t("admin:compare/knownAllLevels")} onChange={showAll} />
      ) : null}
      <ScrollRegion label={label}>
        <table aria-label={label} className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t("web:column/element")}</th>
              <th className="number" scope="col">
                {t("web:column/weight")}
              </th>
              <th scope="col">{t("web:column/lead")}</th>
              <th className="number" scope="col">
                {t("web:column/progress")}
              </th>
              <th className="number" scope="col">
                {t("web:column/plan")}
              </th>
              <th scope="col">{t("web:column/status")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((node) => (
              <tr key={node.id}>
                <th className="min-w-56" scope="row">
                  <span className="block" style={{ paddingInlineStart: `${node.level}rem` }}>
                    {node.number} <Verbatim>{node.title}</Verbatim>
                  </span>
                </th>
                <td className="number">
                  {node.weight === null ? (
                    <Gap meaning={t("web:row/noWeight")} />
                  ) : (
                    formats.number(node.weight)
                  )}
                </td>
                <td>
                  {node.lead === null ? (
                    <Gap meaning={t("web:row/noLead")} />
                  ) : (
                    <Verbatim>{node.lead}</Verbatim>
                  )}
                </td>
                <td className="number">
                  <Percent figure={node.progress} missing={t("web:figures/noProgress")} />
                </td>
                <td className="number">
                  <Percent figure={node.planToDate} missing={t("web:figures/noPlan")} />
                </td>
                <td>
                  <StatusMark status={node.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
