/** Carries what was typed over to what others have saved meanwhile. */
import type { IndicatorDraft } from "./indicator-draft.ts";

/**
 * Their fields where nothing was typed, and what was typed in the others; null where both changed the same field
 * otherwise, which is met when the form is saved.
 */
export function rebaseDraft(
  draft: IndicatorDraft,
  seen: IndicatorDraft,
  theirs: IndicatorDraft,
): IndicatorDraft | null {
  const typed: Partial<Record<keyof IndicatorDraft, unknown>> = {};
  for (const field of fieldsOf(draft)) {
    const mine = JSON.stringify(draft[field]);
    if (mine === JSON.stringify(seen[field])) continue;
    const now = JSON.stringify(theirs[field]);
    if (now !== JSON.stringify(seen[field]) && now !== mine) return null;
    typed[field] = draft[field];
  }
  return Object.assign({}, theirs, typed);
}

function fieldsOf(draft: IndicatorDraft): readonly (keyof IndicatorDraft)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft has its own fields and no others
  return Object.keys(draft) as (keyof IndicatorDraft)[];
}
