/** One cell: its figure or what was entered and not taken, how that fares, and a corner where there is more to know. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CellEditor, type Editor } from "./cell-editor.tsx";
import { MARK_GLYPHS, type CellMark } from "./cell-mark.ts";
import { isGap, valueOf, type FigureCell } from "./grid-row.ts";
import { rejectionInWords } from "./rejection-in-words.ts";
import { figureInWords, ShownFigure } from "./shown-figure.tsx";

interface GridCellProps {
  readonly cell: FigureCell;
  readonly place: { readonly row: number; readonly column: number };
  readonly decimals: number | null;
  readonly mark: CellMark | null;
  readonly findings: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Says more of the active cell. */
  readonly detailsId: string;
  readonly editor: Editor | null;
}

export function GridCell(props: GridCellProps): ReactNode {
  const { cell, place, decimals, mark, findings, isActive, isSelected, detailsId, editor } = props;
  const words = useTexts();
  const { t } = words;
  const isLocked = cell.lock !== null;
  const why = cell.lock === null ? undefined : rejectionInWords(cell.lock, words);
  const hasCorner = cell.note !== null || findings > 0;
  const classes = ["grid-cell", isLocked ? "is-locked" : "", isSelected ? "is-selected" : ""];
  return (
    <td
      aria-colindex={place.column + 2}
      aria-describedby={isActive ? detailsId : undefined}
      aria-invalid={mark?.kind === "failed" ? true : undefined}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 gives it to cells of a grid
      aria-readonly={isLocked ? true : undefined}
      aria-selected={isSelected}
      className={[...classes, mark === null ? "" : `is-${mark.kind}`].join(" ")}
      data-column={place.column}
      tabIndex={isActive ? 0 : -1}
      title={mark?.kind === "failed" ? mark.why : why}
    >
      {editor === null ? (
        <>
          {mark === null ? null : <MarkGlyph mark={mark} />}
          {mark?.kind === "failed" || mark?.kind === "planned" ? (
            mark.text === "" ? (
              <span className="sr-only">{t("admin:grid/gap")}</span>
            ) : (
              mark.text
            )
          ) : (
            <>
              {!isLocked && isGap(cell.figure) && cell.before !== null && valueOf(cell.before) !== null ? (
                <span
                  aria-hidden="true"
                  className="grid-hint"
                  title={t("admin:grid/before", { value: figureInWords(cell.before, decimals, words) })}
                >
                  ← {figureInWords(cell.before, decimals, words)}
                </span>
              ) : null}
              <ShownFigure decimals={decimals} figure={cell.figure} />
            </>
          )}
          {hasCorner ? (
            <span className="grid-corner">
              <span className="sr-only">{t("admin:grid/corner")}</span>
            </span>
          ) : null}
        </>
      ) : (
        <CellEditor {...editor} />
      )}
    </td>
  );
}

function MarkGlyph({ mark }: { readonly mark: CellMark }): ReactNode {
  const { t } = useTexts();
  return (
    <span className="grid-mark">
      <span aria-hidden="true">{MARK_GLYPHS[mark.kind]}</span>
      <span className="sr-only">{t(`admin:grid/mark/${mark.kind}`)} </span>
    </span>
  );
}
