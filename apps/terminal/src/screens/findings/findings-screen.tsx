import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useFilter } from "../../dashboard/use-filter.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { useView } from "../../dashboard/use-view.ts";
import { findingsCsv } from "../../tables/findings-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { FINDING_ORDERS, firstFindings, groupFindings } from "../../views/finding-groups.ts";
import { writeFinding } from "../../views/findings-document.ts";
import { findingsWorklist } from "../../views/findings-worklist.ts";

export interface FindingsScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"findings">;
}

/** The others are found by a filter, and are in what is exported. */
const MOST_SHOWN = 500;

/** What somebody should look at, in groups; Enter opens the card that it is about. */
export function FindingsScreen({ desk, place }: FindingsScreenProps): ReactElement {
  const { wording, source } = desk;
  const { t } = wording;
  const { filter, sort } = place;
  const { view, problem } = useView(desk, {
    subject: "findings",
    load: () => source.findings(desk.asOf),
  });
  const groups = useMemo(
    () => (view === null ? [] : groupFindings(view.findings, { filter, sort }, wording)),
    [view, filter, sort, wording],
  );
  const all = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const first = useMemo(() => firstFindings(groups, MOST_SHOWN), [groups]);
  const shown = useMemo(() => first.flatMap(({ findings }) => findings), [first]);
  const width = documentWidth(desk, true);
  const list = useMemo(
    () => findingsWorklist(first, all.length, wording, width),
    [first, all, wording, width],
  );
  const isEmpty = view !== null && shown.length === 0;
  const none = t(filter === "" ? "terminal:findings/none" : "terminal:findings/noMatch");
  const document =
    view === null || isEmpty ? waitingDocument(problem, wording, width, isEmpty ? none : null) : list;
  const { motions, chosen, position, at } = useDocument(desk, document, place.spot);
  const finding = shown[at.row];
  const typed = useFilter(desk, filter, (next) => {
    desk.replace({ ...place, filter: next, spot: TOP });
  });
  const actions = useViewActions(desk, {
    screen: "findings",
    element: finding?.element ?? null,
    view: view === null ? null : { ...view, findings: all },
    table: view === null ? null : () => findingsCsv({ ...view, findings: all }, wording),
    figure: finding === undefined ? null : writeFinding(finding, wording),
    fileName: `miara-findings-${source.choice.id}-${view?.strategy.asOf ?? ""}`,
  });
  useScreenKeys(
    desk,
    "findings",
    {
      ...motions,
      ...actions,
      back: desk.back,
      filter: typed.start,
      sort: () => {
        const next = FINDING_ORDERS[(FINDING_ORDERS.indexOf(sort) + 1) % FINDING_ORDERS.length] ?? "severity";
        desk.replace({ ...place, sort: next, spot: TOP });
        desk.say(t("terminal:groupedBy", { order: t(`terminal:findingOrder/${next}`) }));
      },
      open: () => {
        if (view === null) desk.say(t("terminal:loading"));
        else if (chosen === null) desk.say(t("terminal:notice/noDeeper"));
        else if (chosen.element === null) desk.say(t("terminal:notice/noElement"));
        else desk.open({ screen: "card", spot: TOP, element: chosen.element });
      },
    },
    typed.typing,
  );
  return (
    <Frame
      desk={desk}
      screen="findings"
      crumbs={[t("terminal:screen/findings")]}
      position={position}
      prompt={typed.prompt(all.length, view?.findings.length ?? 0)}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
