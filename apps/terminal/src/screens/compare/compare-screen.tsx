import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { COMPARE_MODES, TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useFilter } from "../../dashboard/use-filter.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { COMPARE_ORDERS, listRows } from "../../views/compared-rows.ts";
import { documentOf, exportOf, rowsOf, tableOf } from "./shown-comparison.ts";
import { useComparison } from "./use-comparison.ts";

export interface CompareScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"compare">;
}

/** What differs between two periods, two moments of knowledge, or two strategies. */
export function CompareScreen({ desk, place }: CompareScreenProps): ReactElement {
  const { wording, source } = desk;
  const { t } = wording;
  const { mode, steps, filter, sort } = place;
  const { view, problem } = useComparison(desk, place);
  const width = documentWidth(desk, true);
  const all = useMemo(() => (view === null ? [] : rowsOf(view)), [view]);
  const rows = useMemo(() => listRows(all, { filter, sort }, wording), [all, filter, sort, wording]);
  const document = useMemo(
    () => (view === null ? waitingDocument(problem, wording, width) : documentOf(view, rows, wording, width)),
    [view, rows, problem, wording, width],
  );
  const { motions, chosen, position, at } = useDocument(desk, document, place.spot);
  const typed = useFilter(desk, filter, (next) => {
    desk.replace({ ...place, filter: next, spot: TOP });
  });
  const change = rows[at.row]?.change ?? null;
  const actions = useViewActions(desk, {
    screen: "compare",
    element: chosen?.element ?? null,
    view: view === null ? null : exportOf(view),
    table: view === null ? null : tableOf(view, wording),
    figure: change === null ? null : wording.formats.signed(change, 1),
    fileName: `miara-compare-${source.choice.id}-${mode}`,
  });
  const go = (to: number) => () => {
    if (to < 1) desk.say(t("terminal:notice/nothingLater"));
    else if (to > steps && view?.kind === "none") desk.say(t(`terminal:compare/${view.why}`));
    else desk.replace({ ...place, steps: to, spot: TOP });
  };
  useScreenKeys(
    desk,
    "compare",
    {
      ...motions,
      ...actions,
      back: desk.back,
      earlier: go(steps + 1),
      later: go(steps - 1),
      mode: () => {
        const next = COMPARE_MODES[(COMPARE_MODES.indexOf(mode) + 1) % COMPARE_MODES.length] ?? "periods";
        desk.replace({ ...place, mode: next, steps: 1, spot: TOP });
        desk.say(t(`terminal:compare/mode/${next}`));
      },
      filter: typed.start,
      sort: () => {
        const next = COMPARE_ORDERS[(COMPARE_ORDERS.indexOf(sort) + 1) % COMPARE_ORDERS.length] ?? "plan";
        desk.replace({ ...place, sort: next, spot: TOP });
        desk.say(t("terminal:sortedBy", { order: t(`terminal:compareOrder/${next}`) }));
      },
      open: () => {
        if (view === null) desk.say(t("terminal:loading"));
        else if (chosen?.element == null) desk.say(t("terminal:notice/noDeeper"));
        else desk.open({ screen: "card", spot: TOP, element: chosen.element });
      },
    },
    typed.typing,
  );
  return (
    <Frame
      desk={desk}
      screen="compare"
      crumbs={[t("terminal:screen/compare"), t(`terminal:compare/crumb/${mode}`)]}
      position={position}
      prompt={typed.prompt(rows.length, all.length)}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
