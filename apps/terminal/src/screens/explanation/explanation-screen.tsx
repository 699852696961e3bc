import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { useView } from "../../dashboard/use-view.ts";
import { askExplanation } from "../../dashboard/view-questions.ts";
import { explanationCsv } from "../../tables/explanation-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { explanationDocument } from "../../views/explanation-document.ts";

export interface ExplanationScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"explanation">;
}

/** Where a figure comes from; Enter goes a step deeper, down to the cells. */
export function ExplanationScreen({ desk, place }: ExplanationScreenProps): ReactElement {
  const { wording, source } = desk;
  const { element } = place;
  const { view, problem } = useView(desk, askExplanation(desk, element));
  const document =
    view === null
      ? waitingDocument(problem, wording, documentWidth(desk, true))
      : explanationDocument(view, desk.tree.strategy.title, wording, documentWidth(desk, true));
  const { motions, chosen, position } = useDocument(desk, document, place.spot);
  const actions = useViewActions(desk, {
    screen: "explanation",
    element,
    view,
    table: view === null ? null : () => explanationCsv(view, wording),
    figure: view?.progress == null ? null : wording.percent(view.progress),
    fileName: `miara-explanation-${view?.element?.number ?? source.choice.id}-${view?.asOf ?? ""}`,
  });
  useScreenKeys(desk, "explanation", {
    ...motions,
    ...actions,
    back: desk.back,
    open: () => {
      if (view === null) desk.say(wording.t("terminal:loading"));
      else if (chosen?.element == null) desk.say(wording.t("terminal:notice/noDeeper"));
      else desk.open({ screen: "explanation", spot: TOP, element: chosen.element });
    },
  });
  const crumbs = [...crumbsTo(desk.tree, element), wording.t("terminal:screen/explanation")];
  return (
    <Frame desk={desk} screen="explanation" crumbs={crumbs} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
