/**
 * Entering figures: one typed figure goes its way at once; what was not understood stays in its cell; anything that
 * would do more than one expects waits for a yes.
 */
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { useState } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { placeOfEdit } from "../../edits/edit-place.ts";
import type { StepOutcome } from "../../edits/editing-store.ts";
import type { StrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { figureAfter } from "./figure-after.ts";
import type { EnteredBy } from "./grid-deeds.ts";
import type { FigureCell, GridRow } from "./grid-row.ts";
import { editsOf, planTexts, type Answers, type PastePlan, type TextForPlace } from "./paste-plan.ts";
import { rejectionInWords } from "./rejection-in-words.ts";
import type { Drafts } from "./use-cell-marks.ts";
import { writtenFigure } from "./written-figure.ts";

export interface Entering {
  readonly drafts: Drafts;
  /** Waits for a yes; null: nothing does. */
  readonly plan: PastePlan | null;
  readonly enter: (texts: readonly TextForPlace[], by: EnteredBy) => void;
  readonly confirm: (answers: Answers, reason: string | null) => string | null;
  readonly cancel: () => void;
  /** Gives up what stands in a cell and was not taken; false: there is no such thing. */
  readonly takeBack: (cell: FigureCell) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useEntering(
  editing: StrategyEditing,
  rows: readonly GridRow[],
  say: (text: string) => void,
): Entering {
  const words = useTexts();
  const { t, texts, language } = words;
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [plan, setPlan] = useState<PastePlan | null>(null);

  const changeDrafts = (change: (drafts: Map<string, { text: string; why: string }>) => void): void =>
    setDrafts((before) => {
      const after = new Map(before);
      change(after);
      return after;
    });

  /** A batch that was refused goes, and what else it held stays in its cells to be mended. */
  const unpackRefused = (keys: ReadonlySet<string>): boolean => {
    const met = editing.refused.filter(({ batch }) =>
      batch.edits.some((edit) => keys.has(placeOfEdit(edit) ?? "")),
    );
    for (const refused of met) {
      const why = describe(texts, refused);
      changeDrafts((changed) => {
        for (const edit of refused.batch.edits) {
          const [key, figure] = [placeOfEdit(edit), figureAfter(edit)];
          if (key !== null && figure !== null && !keys.has(key))
            changed.set(key, { text: writtenFigure(figure, language), why });
        }
      });
      editing.store.forget(refused);
    }
    return met.length > 0;
  };

  /** The words for the rule that the edits break; null: they are on their way. */
  const apply = (edits: readonly StrategyEdit[], reason: string | null): string | null => {
    const broken = editing.apply(edits, reason);
    if (broken !== null) return describe(texts, broken);
    const keys = new Set(edits.map(placeOfEdit).filter((key) => key !== null));
    unpackRefused(keys);
    changeDrafts((changed) => {
      for (const key of keys) changed.delete(key);
    });
    return null;
  };

  const refuse = (cell: FigureCell, text: string, why: string): void => {
    changeDrafts((changed) => changed.set(cell.key, { text, why }));
    say(t("admin:grid/said/notEntered", { why }));
  };

  const enterOne = (planned: PastePlan): void => {
    const [rejection] = planned.rejections;
    const [change] = planned.changes;
    if (rejection?.cell != null) {
      refuse(rejection.cell, rejection.text, rejectionInWords(rejection.why, words));
    } else if (change !== undefined) {
      const broken = apply([change.edit], null);
      if (broken !== null) refuse(change.cell, change.text, broken);
    }
  };

  const enter = (entered: readonly TextForPlace[], by: EnteredBy, seen = rows): void => {
    const planned = planTexts(seen, entered, language);
    const { changes, rejections, questions, unchanged, covered, needsReason } = planned;
    const isPlain = rejections.length + questions.length + covered === 0 && !needsReason;
    const [rejection] = rejections;
    // Whatever stood in the cells and was not taken is typed over.
    if (by === "typing" || by === "clearing")
      for (const { place } of entered)
        forgetDraft(place === null ? undefined : seen[place.row]?.cells[place.column]);
    if (by === "typing" && questions.length === 0 && !needsReason) enterOne(planned);
    else if (changes.length + rejections.length + questions.length === 0) say(t("admin:grid/said/nothing"));
    else if (isPlain && (by !== "pasting" || (changes.length === 1 && unchanged === 0))) {
      const broken = apply(
        changes.map(({ edit }) => edit),
        null,
      );
      if (broken === null) say(t("admin:grid/said/entered", { count: changes.length }));
      else say(t("admin:grid/said/notEntered", { why: broken }));
    } else if (by !== "pasting" && changes.length + questions.length === 0 && rejection !== undefined)
      say(t("admin:grid/said/notEntered", { why: rejectionInWords(rejection.why, words) }));
    else setPlan(planned);
  };

  const tell = (
    outcome: StepOutcome,
    done: "undone" | "redone",
    nothing: "nothingToUndo" | "nothingToRedo",
  ): void => {
    if (outcome === "done" || outcome === "nothing")
      say(t(`admin:grid/said/${outcome === "done" ? done : nothing}`));
    else say(t("admin:grid/said/notEntered", { why: describe(texts, outcome) }));
  };

  const forgetDraft = (cell: FigureCell | undefined): boolean => {
    if (cell === undefined || !drafts.has(cell.key)) return false;
    changeDrafts((changed) => changed.delete(cell.key));
    return true;
  };

  return {
    drafts,
    plan,
    enter,
    confirm: (answers, reason) => {
      if (plan === null) return null;
      const edits = editsOf(plan, answers);
      const broken = apply(edits, reason);
      if (broken !== null) return broken;
      setPlan(null);
      say(t("admin:grid/said/entered", { count: edits.length }));
      return null;
    },
    cancel: () => {
      setPlan(null);
      say(t("admin:grid/said/cancelled"));
    },
    takeBack: (cell) => {
      const hadDraft = forgetDraft(cell);
      return unpackRefused(new Set([cell.key])) || hadDraft;
    },
    undo: () => tell(editing.store.stepBack("done"), "undone", "nothingToUndo"),
    redo: () => tell(editing.store.stepBack("undone"), "redone", "nothingToRedo"),
  };
}
