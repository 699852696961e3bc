import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { useView } from "../../dashboard/use-view.ts";
import { askCard } from "../../dashboard/view-questions.ts";
import { cardCsv } from "../../tables/card-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { cardDocument } from "../../views/card-document.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { useCardMore } from "./use-card-more.ts";

export interface CardScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"card">;
}

/** One element with all of its card. */
export function CardScreen({ desk, place }: CardScreenProps): ReactElement {
  const { wording } = desk;
  const { element } = place;
  const { view, problem } = useView(desk, askCard(desk, element));
  const more = useCardMore(desk, element, view);
  // A card is read, not chosen from: its rows are left out, so that the keys scroll.
  const document =
    view === null
      ? waitingDocument(problem, wording, documentWidth(desk, false))
      : { lines: cardDocument(view, wording, documentWidth(desk, false), more).lines, rows: [] };
  const { motions, position } = useDocument(desk, document, place.spot);
  const actions = useViewActions(desk, {
    screen: "card",
    element,
    view,
    table: view === null ? null : () => cardCsv(view, wording),
    figure: view?.element.progress == null ? null : wording.percent(view.element.progress),
    fileName: `miara-card-${view?.element.number ?? element}-${view?.strategy.asOf ?? ""}`,
  });
  const turn = (to: "previous" | "next") => () => {
    const other = view?.[to];
    if (view === null) desk.say(wording.t("terminal:loading"));
    else if (other != null) desk.replace({ screen: "card", spot: TOP, element: other.id });
    else desk.say(wording.t(to === "previous" ? "terminal:notice/firstCard" : "terminal:notice/lastCard"));
  };
  useScreenKeys(desk, "card", {
    ...motions,
    ...actions,
    back: desk.back,
    previous: turn("previous"),
    next: turn("next"),
    explain: () => {
      desk.open({ screen: "explanation", spot: TOP, element });
    },
  });
  return (
    <Frame desk={desk} screen="card" crumbs={crumbsTo(desk.tree, element)} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
