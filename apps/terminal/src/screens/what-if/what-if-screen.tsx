import { useMemo, useState, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { piece, type Line } from "../../drawing/line.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { crumbsTo } from "../../views/crumbs.ts";
import { whatIfDocument } from "../../views/what-if-document.ts";
import { EMPTY_SCRATCH, readFigure } from "../../what-if/scratch.ts";
import { trialOf } from "../../what-if/what-if-rows.ts";
import { useWhatIf } from "./use-what-if.ts";

export interface WhatIfScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"what-if">;
}

/** Other weights and shares over a scratch copy, and the figures above as they would be. Nothing is written. */
export function WhatIfScreen({ desk, place }: WhatIfScreenProps): ReactElement {
  const { wording, tree, scratch } = desk;
  const { t } = wording;
  const { element } = place;
  const [typed, setTyped] = useState<string | null>(null);
  const { view, weights, problem } = useWhatIf(desk, element);
  const width = documentWidth(desk, true);
  const document = useMemo(
    () =>
      view === null
        ? waitingDocument(problem, wording, width)
        : whatIfDocument({ view, trials: scratch.length, weights }, wording, width),
    [view, weights, problem, scratch, wording, width],
  );
  const { motions, position, at } = useDocument(desk, document, place.spot);
  const row = view?.rows[at.row];
  const own = view?.above.at(-1)?.is?.progress ?? null;
  const actions = useViewActions(desk, {
    screen: "what-if",
    element: row?.kind === "weight" ? row.element : element,
    view: view === null ? null : { trials: scratch, ...view },
    table: null,
    figure: own === null ? null : wording.percent(own),
    fileName: `miara-what-if-${desk.source.choice.id}`,
  });
  const keep = (text: string): void => {
    setTyped(null);
    const figure = readFigure(text);
    if (row === undefined) return;
    if (figure === undefined) desk.say(t("terminal:whatIf/noNumber", { text }));
    else if (figure !== row.is) desk.setScratch([...scratch, trialOf(row, figure)]);
  };
  const type = (key: string): void => {
    const text = typed ?? "";
    if (key === "escape") setTyped(null);
    else if (key === "enter") keep(text);
    else if (key === "backspace") setTyped(text.slice(0, -1));
    else if (Array.from(key).length === 1) setTyped(text + key);
  };
  const take = (left: typeof scratch) => () => {
    if (scratch.length === 0) desk.say(t("terminal:whatIf/nothingToUndo"));
    else desk.setScratch(left);
  };
  const goTo = (to: typeof element): void => {
    desk.replace({ screen: "what-if", spot: TOP, element: to });
  };
  useScreenKeys(
    desk,
    "what-if",
    {
      ...motions,
      ...actions,
      back: desk.back,
      change: () => {
        if (row === undefined) desk.say(t("terminal:whatIf/noRows"));
        else setTyped("");
      },
      below: () => {
        if (row?.kind === "weight") goTo(row.element);
        else desk.say(t("terminal:notice/nothingBelow"));
      },
      above: () => {
        if (element === null) desk.say(t("terminal:notice/atTop"));
        else goTo(tree.nodes.find(({ id }) => id === element)?.parentId ?? null);
      },
      undo: take(scratch.slice(0, -1)),
      undoAll: take(EMPTY_SCRATCH),
    },
    typed === null ? null : type,
  );
  const prompt: Line | null =
    typed === null
      ? null
      : [
          piece(
            `${t(row?.kind === "weight" ? "terminal:whatIf/newWeight" : "terminal:whatIf/newShare")} ${typed}${wording.symbols.caret}`,
            "strong",
          ),
          piece(`  ${t("terminal:whatIf/hint")}`, "quiet"),
        ];
  return (
    <Frame
      desk={desk}
      screen="what-if"
      crumbs={[...crumbsTo(tree, element), t("terminal:screen/what-if")]}
      position={position}
      prompt={prompt}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
