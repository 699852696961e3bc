import { viewIndicatorList } from "@miara/domain/indicator-list-view";
import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useFilter } from "../../dashboard/use-filter.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { indicatorsCsv } from "../../tables/indicators-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { branchOf, INDICATOR_ORDERS, indicatorRows } from "../../views/indicator-rows.ts";
import { indicatorsDocument, writeLatest } from "../../views/indicators-document.ts";

export interface IndicatorsScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"indicators">;
}

/** The indicators of the strategy, or of a branch; Enter opens one with its chart. */
export function IndicatorsScreen({ desk, place }: IndicatorsScreenProps): ReactElement {
  const { wording, tree } = desk;
  const { t } = wording;
  const { filter, sort, element } = place;
  const { view: assessed, problem } = useAssessed(desk);
  const list = useMemo(() => (assessed === null ? null : viewIndicatorList(assessed)), [assessed]);
  const branch = useMemo(() => (element === null ? null : branchOf(tree.nodes, element)), [tree, element]);
  const rows = useMemo(
    () => (list === null ? [] : indicatorRows(list, { filter, sort }, branch, wording)),
    [list, filter, sort, branch, wording],
  );
  const width = documentWidth(desk, true);
  const document = useMemo(() => indicatorsDocument(rows, wording, width), [rows, wording, width]);
  const isEmpty = list !== null && rows.length === 0;
  const shown =
    list === null || isEmpty
      ? waitingDocument(
          problem,
          wording,
          width,
          isEmpty ? t(filter === "" ? "terminal:indicators/empty" : "terminal:indicators/none") : null,
        )
      : document;
  const { motions, position, at } = useDocument(desk, shown, place.spot);
  const chosen = rows[at.row];
  const typed = useFilter(desk, filter, (next) => {
    desk.replace({ ...place, filter: next, spot: TOP });
  });
  const actions = useViewActions(desk, {
    screen: "indicators",
    element: chosen?.element.id ?? element,
    view: list === null ? null : { strategy: list.strategy, indicators: rows },
    table: list === null ? null : () => indicatorsCsv(rows, wording),
    figure: chosen === undefined ? null : writeLatest(chosen, wording),
    fileName: `miara-indicators-${desk.source.choice.id}-${tree.strategy.asOf ?? ""}`,
  });
  useScreenKeys(
    desk,
    "indicators",
    {
      ...motions,
      ...actions,
      back: desk.back,
      open: () => {
        if (list === null) desk.say(t("terminal:loading"));
        else if (chosen === undefined) desk.say(t("terminal:notice/noDeeper"));
        else desk.open({ screen: "indicator", spot: TOP, indicator: chosen.id });
      },
      filter: typed.start,
      sort: () => {
        const next =
          INDICATOR_ORDERS[(INDICATOR_ORDERS.indexOf(sort) + 1) % INDICATOR_ORDERS.length] ?? "plan";
        desk.replace({ ...place, sort: next, spot: TOP });
        desk.say(t("terminal:sortedBy", { order: t(`terminal:indicatorOrder/${next}`) }));
      },
    },
    typed.typing,
  );
  const crumbs = [...crumbsTo(tree, element), t("terminal:screen/indicators")];
  return (
    <Frame
      desk={desk}
      screen="indicators"
      crumbs={crumbs}
      position={position}
      prompt={typed.prompt(rows.length, list?.indicators.length ?? 0)}
    >
      <DocumentView desk={desk} document={shown} spot={place.spot} />
    </Frame>
  );
}
