/** Every element as of two periods: then, now, and what lies between, as the domain computed it. */
import type { FiguresBeside, PeriodComparisonView } from "@miara/domain/period-comparison-view";
import type { Status } from "@miara/domain/status";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CsvButton } from "../../ui/csv-button.tsx";
import { Gap } from "../../ui/gap.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusLegend } from "../../ui/status-legend.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { csvRows } from "./csv-rows.ts";

export function Comparison({ view }: { readonly view: PeriodComparisonView }): ReactNode {
  const words = useTexts();
  const { t } = words;
  const [isNarrowed, setNarrowed] = useState(false);
  const { strategy: head } = view;
  const [from, to] = [view.from ?? t("vocabulary:allPeriods"), view.to ?? t("vocabulary:allPeriods")];
  const shown = isNarrowed ? view.elements.filter(hasChanged) : view.elements;
  return (
    <>
      <p className="mb-2 flex flex-wrap items-baseline gap-x-4 text-sm">
        <label className="no-print flex min-h-6 items-center gap-1.5">
          <input
            checked={isNarrowed}
            onChange={(event) => setNarrowed(event.target.checked)}
            type="checkbox"
          />
          {t("analysis:compare/onlyChanged")}
        </label>
        <CsvButton
          fileName={`${head.id}-${t("analysis:compare/file")}-${from}-${to}.csv`}
          name={t("analysis:compare/title")}
          rows={csvRows(view, words)}
        />
      </p>
      <ScrollRegion label={t("analysis:compare/table", { from, to })}>
        <table className="figures-table" data-comparison="">
          <caption className="sr-only">{t("analysis:compare/table", { from, to })}</caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {t("analysis:compare/element")}
              </th>
              <th colSpan={3} scope="colgroup">
                {t("analysis:compare/progress")}
              </th>
              <th colSpan={3} scope="colgroup">
                {t("analysis:compare/index")}
              </th>
              <th colSpan={2} scope="colgroup">
                {t("analysis:compare/status")}
              </th>
            </tr>
            <tr>
              {["progress", "index"].map((figure) =>
                [from, to, t("analysis:compare/difference")].map((word, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- both periods may be the same
                  <th className="number" key={`${figure} ${place}`} scope="col">
                    {word}
                  </th>
                )),
              )}
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="sum" data-element="">
              <th scope="row">{t("analysis:compare/whole")}</th>
              <Figures beside={view.whole} />
            </tr>
            {shown.map((element) => (
              <tr data-element={element.id} key={element.id}>
                <th className="min-w-56" scope="row">
                  <span style={{ paddingInlineStart: `${element.level}rem` }} className="block">
                    {element.number === "" ? null : <span className="text-muted">{element.number} </span>}
                    {element.is === null ? (
                      <Verbatim>{element.title}</Verbatim>
                    ) : (
                      <Link
                        params={{
                          organisation: head.organisation.id,
                          strategy: head.id,
                          element: element.id,
                        }}
                        to="/$organisation/$strategy/$element"
                      >
                        <Verbatim>{element.title}</Verbatim>
                      </Link>
                    )}
                  </span>
                </th>
                <Figures beside={element} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown.length === 0 ? <p className="mt-2">{t("analysis:compare/nothingChanged")}</p> : null}
      <StatusLegend head={head} />
    </>
  );
}

function Figures({ beside: { was, is, difference } }: { readonly beside: FiguresBeside }): ReactNode {
  const { t, formats } = useTexts();
  const noFigure = t("analysis:compare/noFigure");
  const noDifference = <Gap meaning={t("analysis:compare/noDifference")} />;
  return (
    <>
      <td className="number">
        <Percent
          figure={was?.progress ?? null}
          missing={was === null ? t("analysis:compare/notThere") : noFigure}
        />
      </td>
      <td className="number">
        <Percent
          figure={is?.progress ?? null}
          missing={is === null ? t("analysis:compare/gone") : noFigure}
        />
      </td>
      <td className="number">
        {difference.progress === null
          ? noDifference
          : t("analysis:compare/points", { figure: formats.signed(difference.progress, 1) })}
      </td>
      {[was, is].map((side, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the earlier, then the later
        <td className="number" key={place}>
          {side?.scheduleIndex == null ? <Gap meaning={noFigure} /> : formats.index(side.scheduleIndex)}
        </td>
      ))}
      <td className="number">
        {difference.scheduleIndex === null ? noDifference : formats.signed(difference.scheduleIndex, 2)}
      </td>
      <td>
        <SideStatus absence={t("analysis:compare/notThere")} status={was?.status ?? null} />
      </td>
      <td>
        <SideStatus absence={t("analysis:compare/gone")} status={is?.status ?? null} />
      </td>
    </>
  );
}

interface SideStatusProps {
  readonly status: Status | null;
  readonly absence: string;
}

function SideStatus({ status, absence }: SideStatusProps): ReactNode {
  return status === null ? <span className="text-muted">{absence}</span> : <StatusMark status={status} />;
}

/** Whether anything that the table shows differs. */
function hasChanged({ was, is }: FiguresBeside): boolean {
  return (
    was?.progress !== is?.progress || was?.scheduleIndex !== is?.scheduleIndex || was?.status !== is?.status
  );
}
