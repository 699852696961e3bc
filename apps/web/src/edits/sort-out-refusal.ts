/** What becomes of a batch that the server refused: what of it can go on, and what its writer has to see. */
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import { canStandApart, placeOfEdit } from "./edit-place.ts";
import type { Batch, Refused, Unstored } from "./editing-state.ts";

/** `unstored`: without the batch. Where one edit broke the rule, the others go again if they mean the same without it. */
export function sortOutRefusal(
  { waiting, conflicts, refused }: Unstored,
  batch: Batch,
  { code, params }: Pick<Refused, "code" | "params">,
  makeId: () => string,
): Unstored {
  const at = canStandApart(batch.edits) ? params["edit"] : undefined;
  const others = batch.edits.filter((_, place) => at !== undefined && place !== at);
  const wrong = batch.edits.filter((edit) => !others.includes(edit));
  const again = others.length === 0 ? [] : [{ ...batch, id: makeId(), edits: others }];
  return {
    waiting: [...again, ...waiting.map((later) => uponWhatStood(later, wrong))],
    conflicts,
    refused: [...refused, { batch: { ...batch, edits: wrong }, code, params }],
  };
}

/** What was typed over a value that never came to stand is meant to go over the one before it. */
function uponWhatStood(batch: Batch, wrong: readonly StrategyEdit[]): Batch {
  const edits = batch.edits.map((edit): StrategyEdit => {
    const place = placeOfEdit(edit);
    const over = wrong.find((other) => place !== null && placeOfEdit(other) === place);
    if (over === undefined || !("was" in over)) return edit;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are edits of one place, and so of one kind
    return { ...edit, was: over.was } as StrategyEdit;
  });
  return { ...batch, edits };
}
