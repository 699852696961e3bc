/** How each cell fares: what was typed and not understood, what is on its way, stored, refused, met somebody else's. */
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";
import { describe } from "@miara/messages/describe";
import { useEffect, useMemo, useRef, useState } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { placeOfEdit } from "../../edits/edit-place.ts";
import type { EditingState } from "../../edits/editing-state.ts";
import type { CellMark, CellMarks } from "./cell-mark.ts";
import { figureAfter } from "./figure-after.ts";
import type { PastePlan } from "./paste-plan.ts";
import { figureInWords } from "./shown-figure.tsx";
import { writtenFigure } from "./written-figure.ts";

/** A text that could not stand in its cell, with the reason in words. */
export interface Draft {
  readonly text: string;
  readonly why: string;
}
export type Drafts = ReadonlyMap<string, Draft>;

/** How long a cell says that it was stored. */
const SAVED_MS = 2500;

type Sending = Pick<EditingState, "waiting" | "conflicts" | "refused">;

/** Later ones go before earlier ones: a draft is the last thing that somebody typed. */
export function useCellMarks(
  { waiting, conflicts, refused }: Sending,
  drafts: Drafts,
  plan: PastePlan | null,
): CellMarks {
  const { t, texts, formats, language } = useTexts();
  const saved = useSavedCells({ waiting, conflicts, refused });
  return useMemo(() => {
    const marks = new Map<string, CellMark>();
    for (const key of saved) marks.set(key, { kind: "saved" });
    for (const { batch, code, params } of refused) {
      const why = describe(texts, { code, params });
      for (const edit of batch.edits) setFailed(marks, edit, why, language);
    }
    for (const { edits } of waiting)
      for (const key of edits.map(placeOfEdit)) if (key !== null) marks.set(key, { kind: "saving" });
    for (const key of conflicts.map(({ edit }) => placeOfEdit(edit)))
      if (key !== null) marks.set(key, { kind: "conflict" });
    for (const [key, draft] of drafts) marks.set(key, { kind: "failed", ...draft });
    for (const { cell, edit } of plan?.changes ?? []) {
      const after = figureAfter(edit);
      if (after !== null)
        marks.set(cell.key, { kind: "planned", text: figureInWords(after, null, { t, formats }) });
    }
    return marks;
  }, [conflicts, drafts, plan, refused, saved, waiting, t, texts, formats, language]);
}

function setFailed(marks: Map<string, CellMark>, edit: StrategyEdit, why: string, language: Language): void {
  const key = placeOfEdit(edit);
  const figure = figureAfter(edit);
  if (key !== null && figure !== null)
    marks.set(key, { kind: "failed", text: writtenFigure(figure, language), why });
}

const NONE: ReadonlySet<string> = new Set();

/** The cells whose edits have just gone from waiting to stored. */
function useSavedCells({ waiting, conflicts, refused }: Sending): ReadonlySet<string> {
  const [saved, setSaved] = useState(NONE);
  const before = useRef(NONE);
  useEffect(() => {
    const now = new Set(waiting.flatMap(({ edits }) => edits.map(placeOfEdit)).filter((key) => key !== null));
    const met = new Set(
      [
        ...conflicts.map(({ edit }) => placeOfEdit(edit)),
        ...refused.flatMap(({ batch }) => batch.edits.map(placeOfEdit)),
      ].filter((key) => key !== null),
    );
    const gone = [...before.current].filter((key) => !now.has(key) && !met.has(key));
    before.current = now;
    if (gone.length > 0) setSaved(new Set(gone));
  }, [waiting, conflicts, refused]);
  useEffect(() => {
    if (saved.size === 0) return;
    const timer = setTimeout(() => setSaved(NONE), SAVED_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  return saved;
}
