/** The two values that met in a cell, in words. */
import { nonNegativeDecimalSchema } from "@miara/domain/decimal";
import { observationContentSchema } from "@miara/domain/reporting-edit";

import type { Words } from "../../app/use-texts.ts";
import type { Conflict } from "../../edits/editing-state.ts";
import type { Figure } from "./grid-row.ts";
import { figureInWords } from "./shown-figure.tsx";

export function conflictTexts(
  { edit, current }: Conflict,
  decimals: number | null,
  words: Words,
): { readonly mine: string; readonly theirs: string } {
  const said = (value: unknown): string => {
    const figure = figureOf(edit.kind, value);
    return figure === null ? words.t("admin:conflict/nothing") : figureInWords(figure, decimals, words);
  };
  return { mine: said("is" in edit ? edit.is : null), theirs: said(current) };
}

/** The server gives what stands there in the shape of the edit's own. */
function figureOf(kind: Conflict["edit"]["kind"], value: unknown): Figure | null {
  if (kind === "stage-cell") {
    const share = nonNegativeDecimalSchema.safeParse(value);
    return share.success ? { kind: "share", value: share.data } : null;
  }
  const content = observationContentSchema.safeParse(value);
  return content.success ? { kind: "observation", content: content.data } : null;
}
