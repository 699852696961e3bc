import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { useView } from "../../dashboard/use-view.ts";
import { historyCsv } from "../../tables/history-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { changeWords } from "../../views/change-words.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { historyDocument } from "../../views/history-document.ts";

export interface HistoryScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"history">;
}

/** So many changes are listed, the latest of them. */
const LISTED = 200;

/** Who changed what, when and why; Enter opens the card of what was changed. */
export function HistoryScreen({ desk, place }: HistoryScreenProps): ReactElement {
  const { wording, source, tree } = desk;
  const { t } = wording;
  const { element } = place;
  const { view: changes, problem } = useView(desk, {
    subject: `history ${element ?? ""}`,
    load: async () =>
      source.log === null ? [] : source.log.list({ limit: LISTED, ...(element === null ? {} : { element }) }),
  });
  const width = documentWidth(desk, true);
  const document = useMemo(
    () =>
      changes === null
        ? waitingDocument(problem, wording, width)
        : historyDocument(changes, tree, wording, width),
    [changes, problem, tree, wording, width],
  );
  const { motions, chosen, position, at } = useDocument(desk, document, place.spot);
  const change = chosen === null ? undefined : changes?.[at.row];
  const actions = useViewActions(desk, {
    screen: "history",
    element,
    view: changes === null ? null : { changes },
    table: changes === null ? null : () => historyCsv(changes, tree, wording),
    figure: change === undefined ? null : changeWords(change, tree, wording).what,
    fileName: `miara-history-${source.choice.id}`,
  });
  useScreenKeys(desk, "history", {
    ...motions,
    ...actions,
    back: desk.back,
    open: () => {
      if (changes === null) desk.say(t("terminal:loading"));
      else if (chosen?.element == null) desk.say(t("terminal:notice/noDeeper"));
      else desk.open({ screen: "card", spot: TOP, element: chosen.element });
    },
  });
  return (
    <Frame
      desk={desk}
      screen="history"
      crumbs={[...crumbsTo(tree, element), t("terminal:screen/history")]}
      position={position}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
