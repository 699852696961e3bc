/** The last step of a derivation: every stage cell, whether it counts, as written, who entered it and when. */
import type { Explanation } from "@miara/domain/explanation";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

type Stage = Explanation["stages"][number];

export function StageCells({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { t } = useTexts();
  return (
    <div className="mt-2">
      <ScrollRegion label={t("web:why/stages")}>
        <table className="figures-table bg-paper" data-stage-cells="">
          <caption className="py-1 text-start font-semibold">{t("web:why/stages")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("web:card/stage")}</th>
              <th scope="col">{t("web:chart/period")}</th>
              <th className="number" scope="col">
                {t("web:card/planned")}
              </th>
              <th className="number" scope="col">
                {t("web:card/actual")}
              </th>
              <th scope="col">{t("web:why/written")}</th>
              <th scope="col">{t("web:why/entry")}</th>
            </tr>
          </thead>
          {explanation.stages.map((stage) => (
            <StageBody asOf={explanation.asOf} key={stage.id} stage={stage} />
          ))}
        </table>
      </ScrollRegion>
    </div>
  );
}

function StageBody({ stage, asOf }: { readonly stage: Stage; readonly asOf: string | null }): ReactNode {
  const { t, formats } = useTexts();
  const show = (figure: string | null): ReactNode =>
    figure === null ? <Gap meaning={t("web:card/gap")} /> : formats.number(figure);
  return (
    <tbody className="together">
      {stage.cells.map((cell, place) => (
        <tr className={cell.isCounted ? "" : "dimmed"} key={cell.period}>
          {place === 0 ? (
            <th className="min-w-40 bg-paper text-ink" rowSpan={stage.cells.length + 1} scope="rowgroup">
              {stage.number === null ? null : `${stage.number}. `}
              <Verbatim>{stage.title}</Verbatim>
            </th>
          ) : null}
          <th scope="row">
            {cell.period}
            {cell.isCounted ? null : <span className="block text-xs">{t("web:why/notCounted")}</span>}
          </th>
          <td className="number">{show(cell.planned)}</td>
          <td className="number">{show(cell.actual)}</td>
          <td className="whitespace-nowrap">{cell.raw ?? <Gap meaning={t("web:card/gap")} />}</td>
          <td className="min-w-40">
            {cell.entry === null
              ? t("web:why/noEntry")
              : t("web:why/entered", { by: cell.entry.by, date: formats.date(cell.entry.at) })}
          </td>
        </tr>
      ))}
      <tr className="sum">
        <th scope="row">{t("web:why/stageSum")}</th>
        <td className="number">{show(stage.planned)}</td>
        <td className="number">{show(stage.actual)}</td>
        <td colSpan={2}>
          {asOf === null ? t("vocabulary:allPeriods") : t("web:why/counted", { period: asOf })}
        </td>
      </tr>
    </tbody>
  );
}
