import { viewIndicatorAnalysis } from "@miara/domain/indicator-analysis-view";
import { shownPlaces } from "@miara/messages/shown-places";
import { useMemo, type ReactElement } from "react";

import { inWords } from "../../command-line/problem.ts";
import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { seriesCsv } from "../../tables/series-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { indicatorDocument } from "../../views/indicator-document.ts";

export interface IndicatorScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"indicator">;
}

/** What the numbers of one indicator say; Enter opens the card of its element. */
export function IndicatorScreen({ desk, place }: IndicatorScreenProps): ReactElement {
  const { wording, tree } = desk;
  const { t } = wording;
  const { indicator } = place;
  const { view: assessed, problem } = useAssessed(desk);
  const { analysis, refusal } = useMemo(() => {
    try {
      return {
        analysis: assessed === null ? null : inWords(() => viewIndicatorAnalysis(assessed, indicator)),
        refusal: null,
      };
    } catch (error) {
      return { analysis: null, refusal: error };
    }
  }, [assessed, indicator]);
  const ids = useMemo(
    () => assessed?.index.topDown.flatMap((element) => element.indicators.map(({ id }) => id)) ?? [],
    [assessed],
  );
  const crumbs = crumbsTo(tree, analysis?.element ?? null);
  const width = documentWidth(desk, false);
  const document =
    analysis === null
      ? waitingDocument(refusal ?? problem, wording, width)
      : indicatorDocument(analysis, crumbs.join(wording.symbols.crumb), wording, width);
  const { motions, position } = useDocument(desk, document, place.spot);
  const latest = analysis?.indicator.latest ?? null;
  const actions = useViewActions(desk, {
    screen: "indicator",
    element: analysis?.element ?? null,
    view: analysis,
    table: analysis === null ? null : () => seriesCsv(analysis, wording),
    figure:
      latest === null || analysis === null
        ? null
        : wording.formats.number(latest.value, shownPlaces(analysis.indicator)),
    fileName: `miara-indicator-${indicator}-${tree.strategy.asOf ?? ""}`,
  });
  const turn = (by: 1 | -1) => () => {
    const other = ids[ids.indexOf(indicator) + by];
    if (analysis === null) desk.say(t("terminal:loading"));
    else if (other === undefined)
      desk.say(t(by < 0 ? "terminal:notice/firstRow" : "terminal:notice/lastRow"));
    else desk.replace({ screen: "indicator", spot: TOP, indicator: other });
  };
  useScreenKeys(desk, "indicator", {
    ...motions,
    ...actions,
    back: desk.back,
    previous: turn(-1),
    next: turn(1),
    open: () => {
      if (analysis === null) desk.say(t("terminal:loading"));
      else desk.open({ screen: "card", spot: TOP, element: analysis.element });
    },
  });
  return (
    <Frame
      desk={desk}
      screen="indicator"
      crumbs={[...crumbs.slice(0, -1), t("terminal:screen/indicator")]}
      position={position}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
