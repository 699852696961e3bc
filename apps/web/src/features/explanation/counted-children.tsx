/** The elements that a figure is made of: weight, share, progress, contribution. Each row opens its own derivation. */
import type { Explanation } from "@miara/domain/explanation";
import { Fragment, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

interface CountedChildrenProps {
  readonly explanation: Explanation;
  /** The derivation of one of the children. */
  readonly renderChild: (child: string) => ReactNode;
}

const COLUMNS = 5;

export function CountedChildren({ explanation, renderChild }: CountedChildrenProps): ReactNode {
  const { t, formats } = useTexts();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const changed = new Set(opened);
    if (!changed.delete(id)) changed.add(id);
    setOpened(changed);
  };
  return (
    <div className="mt-2">
      <ScrollRegion label={t("web:why/children")}>
        <table className="figures-table bg-paper">
          <caption className="py-1 text-start font-semibold">{t("web:why/children")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("web:why/child")}</th>
              <th className="number" scope="col">
                {t("vocabulary:figure/weight")}
              </th>
              <th className="number" scope="col">
                {t("vocabulary:figure/share")}
              </th>
              <th className="number" scope="col">
                {t("vocabulary:figure/progress")}
              </th>
              <th className="number" scope="col">
                {t("vocabulary:figure/contribution")}
              </th>
            </tr>
          </thead>
          <tbody>
            {explanation.children.map((child) => (
              <Fragment key={child.id}>
                <tr>
                  <th className="min-w-48" scope="row">
                    <button
                      aria-expanded={opened.has(child.id)}
                      className="opener text-start"
                      onClick={() => toggle(child.id)}
                      title={t("web:why/openChild", { title: child.title })}
                      type="button"
                    >
                      {child.number} <Verbatim>{child.title}</Verbatim>
                    </button>
                    {child.isMissingAsZero ? (
                      <span className="block text-muted">{t("web:why/countedAsZero")}</span>
                    ) : null}
                    {child.method === "manual" ? (
                      <span className="block text-muted">▪ {t("web:figures/manual")}</span>
                    ) : null}
                  </th>
                  <td className="number">{formats.number(child.weight)}</td>
                  <td className="number">
                    {child.share === null ? (
                      <Gap meaning={t("web:figures/noProgress")} />
                    ) : (
                      formats.share(child.share)
                    )}
                  </td>
                  <td className="number">{formats.percent(child.progress)}</td>
                  <td className="number">
                    {child.contribution === null ? (
                      <Gap meaning={t("web:figures/noProgress")} />
                    ) : (
                      t("web:why/points", { figure: formats.number(child.contribution, 2) })
                    )}
                  </td>
                </tr>
                {opened.has(child.id) ? (
                  <tr>
                    <td colSpan={COLUMNS}>{renderChild(child.id)}</td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("web:why/sum")}</th>
              <td className="number">
                {explanation.weightSum === null ? null : formats.number(explanation.weightSum)}
              </td>
              <td className="number">{formats.share("1")}</td>
              <td className="number">
                <Gap mark="" meaning={t("web:why/noSum")} />
              </td>
              <td className="number">
                {explanation.progress === null
                  ? null
                  : t("web:why/points", { figure: formats.number(explanation.progress, 2) })}
              </td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </div>
  );
}
