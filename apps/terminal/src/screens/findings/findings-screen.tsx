import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { useView } from "../../dashboard/use-view.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { findingsDocument } from "../../views/findings-document.ts";

export interface FindingsScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"findings">;
}

/** What somebody should look at; Enter opens the card that it is about. */
export function FindingsScreen({ desk, place }: FindingsScreenProps): ReactElement {
  const { wording, source } = desk;
  const { view, problem } = useView("findings", desk.version, () => source.findings(desk.asOf));
  const document =
    view === null
      ? waitingDocument(problem, wording, documentWidth(desk, true))
      : findingsDocument(view, wording, documentWidth(desk, true));
  const { motions, chosen, position } = useDocument(desk, document, place.spot);
  const { findings: _, ...actions } = useViewActions(desk, {
    screen: "findings",
    element: null,
    view,
    fileName: `miara-findings-${source.choice.id}-${view?.strategy.asOf ?? ""}`,
  });
  useScreenKeys(desk, "findings", {
    ...motions,
    ...actions,
    back: desk.back,
    open: () => {
      if (view === null) desk.say(wording.t("terminal:loading"));
      else if (chosen === null) desk.say(wording.t("terminal:notice/noDeeper"));
      else if (chosen.element === null) desk.say(wording.t("terminal:notice/noElement"));
      else desk.open({ screen: "card", spot: TOP, element: chosen.element });
    },
  });
  return (
    <Frame desk={desk} screen="findings" crumbs={[wording.t("terminal:screen/findings")]} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
