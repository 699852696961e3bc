/** What a cell says of what was entered in it: on its way, stored, not taken, or met somebody else's. */
export type CellMark =
  | { readonly kind: "saving" | "saved" | "conflict" }
  /** `text` stays in the cell until it is mended or taken back. */
  | { readonly kind: "failed"; readonly text: string; readonly why: string }
  /** What a plan that waits for a yes would write. */
  | { readonly kind: "planned"; readonly text: string };

export type CellMarks = ReadonlyMap<string, CellMark>;

export const MARK_GLYPHS = {
  saving: "◌",
  saved: "✓",
  failed: "✕",
  conflict: "⚠",
  planned: "→",
} as const satisfies Record<CellMark["kind"], string>;

export function isSameMark(one: CellMark | null, other: CellMark | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.kind !== other.kind) return false;
  return textOf(one) === textOf(other);
}

function textOf(mark: CellMark): string {
  if (mark.kind === "failed") return `${mark.why}\n${mark.text}`;
  return mark.kind === "planned" ? mark.text : "";
}
