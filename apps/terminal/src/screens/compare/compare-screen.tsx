import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { COMPARE_MODES, TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import type { Document } from "../../drawing/document.ts";
import type { Wording } from "../../drawing/wording.ts";
import { comparisonCsv } from "../../tables/comparison-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import {
  changeOf,
  comparisonDocument,
  differenceDocument,
  shownDifferences,
} from "../../views/comparison-document.ts";
import { strategiesBeside } from "../../views/strategies-beside.ts";
import { useComparison, type Comparison } from "./use-comparison.ts";

export interface CompareScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"compare">;
}

/** What differs between two periods, two moments of knowledge, or two strategies. */
export function CompareScreen({ desk, place }: CompareScreenProps): ReactElement {
  const { wording, source } = desk;
  const { t } = wording;
  const { mode, steps } = place;
  const { view, problem } = useComparison(desk, place);
  const width = documentWidth(desk, true);
  const document = useMemo(
    () => (view === null ? waitingDocument(problem, wording, width) : draw(view, wording, width)),
    [view, problem, wording, width],
  );
  const { motions, chosen, position, at } = useDocument(desk, document, place.spot);
  const difference =
    view?.kind === "periods" ? view.comparison : view?.kind === "moments" ? view.difference : null;
  const row = difference === null ? undefined : shownDifferences(difference)[at.row];
  const change = row === undefined ? null : changeOf(row);
  const actions = useViewActions(desk, {
    screen: "compare",
    element: chosen?.element ?? null,
    view: view === null || view.kind === "none" ? null : exported(view),
    table: view?.kind === "periods" ? () => comparisonCsv(view.comparison, wording) : null,
    figure: change === null ? null : wording.formats.signed(change, 1),
    fileName: `miara-compare-${source.choice.id}-${mode}`,
  });
  const go = (to: number) => () => {
    if (to < 1) desk.say(t("terminal:notice/nothingLater"));
    else if (to > steps && view?.kind === "none") desk.say(t(`terminal:compare/${view.why}`));
    else desk.replace({ ...place, steps: to, spot: TOP });
  };
  useScreenKeys(desk, "compare", {
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
    open: () => {
      if (view === null) desk.say(t("terminal:loading"));
      else if (chosen?.element == null) desk.say(t("terminal:notice/noDeeper"));
      else desk.open({ screen: "card", spot: TOP, element: chosen.element });
    },
  });
  return (
    <Frame
      desk={desk}
      screen="compare"
      crumbs={[t("terminal:screen/compare"), t(`terminal:compare/crumb/${mode}`)]}
      position={position}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}

function draw(view: Comparison, wording: Wording, width: number): Document {
  switch (view.kind) {
    case "periods":
      return comparisonDocument(view.comparison, wording, width);
    case "moments":
      return differenceDocument(view.difference, view.sides, wording, width);
    case "strategies":
      return strategiesBeside(view.one, view.other, wording, width);
    case "none":
      return waitingDocument(null, wording, width, wording.t(`terminal:compare/${view.why}`));
  }
}

function exported(view: Exclude<Comparison, { kind: "none" }>): object {
  switch (view.kind) {
    case "periods":
      return view.comparison;
    case "moments":
      return view.answer;
    case "strategies":
      return { strategies: [view.one, view.other].map(({ strategy, whole }) => ({ strategy, whole })) };
  }
}
