/** A row of the grid. A key changes two cells or one row: the other rows stay as they are drawn. */
import { memo, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { Editor } from "./cell-editor.tsx";
import { isSameMark, type CellMark } from "./cell-mark.ts";
import { GridCell } from "./grid-cell.tsx";
import { placesOf, type GridRow } from "./grid-row.ts";
import { RowHead } from "./row-head.tsx";

export interface GridRowViewProps {
  readonly row: GridRow;
  readonly at: number;
  /** −1: the active cell is in another row. */
  readonly activeColumn: number;
  /** −1: nothing of the row is selected. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** One for each cell; null: nothing is to be said of any. */
  readonly marks: readonly (CellMark | null)[] | null;
  /** How many findings each cell has; null: none has any. */
  readonly findings: readonly number[] | null;
  readonly editor: Editor | null;
  readonly detailsId: string;
  readonly hasTotal: boolean;
  /** Plan and actual stand in turn, so that each row has to say which it is. */
  readonly saysShare: boolean;
}

export const GridRowView = memo(function GridRowView(props: GridRowViewProps): ReactNode {
  const { row, at, activeColumn, selectedFrom, selectedTo, marks, findings, editor, detailsId } = props;
  const decimals = placesOf(row);
  const isSelected = (column: number): boolean => column >= selectedFrom && column <= selectedTo;
  const isSum = row.about.kind === "sum";
  return (
    <tr aria-rowindex={at + 2} className={isSum ? "grid-sum" : ""} data-row={at}>
      <th aria-colindex={1} className="grid-head" scope="row">
        <RowHead row={row} saysShare={props.saysShare} />
      </th>
      {row.cells.map((cell, column) => (
        <GridCell
          cell={cell}
          decimals={decimals}
          detailsId={detailsId}
          editor={editor?.column === column ? editor : null}
          findings={findings?.[column] ?? 0}
          isActive={activeColumn === column}
          isSelected={isSelected(column)}
          key={cell.key}
          mark={marks?.[column] ?? null}
          place={{ row: at, column }}
        />
      ))}
      {props.hasTotal ? (
        <TotalCell
          column={row.cells.length}
          isActive={activeColumn === row.cells.length}
          isSelected={isSelected(row.cells.length)}
          row={row}
        />
      ) : null}
    </tr>
  );
}, isSameRow);

function isSameRow(one: GridRowViewProps, other: GridRowViewProps): boolean {
  const { marks, findings, ...rest } = one;
  const { marks: otherMarks, findings: otherFindings, ...otherRest } = other;
  return (
    Object.entries(rest).every(([name, value]) => value === Reflect.get(otherRest, name)) &&
    areSame(marks, otherMarks, isSameMark) &&
    areSame(findings, otherFindings, (a, b) => a === b)
  );
}

function areSame<Member>(
  one: readonly Member[] | null,
  other: readonly Member[] | null,
  isSame: (a: Member, b: Member) => boolean,
): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.length === other.length &&
    one.every((member, at) => {
      const counterpart = other[at];
      return counterpart !== undefined && isSame(member, counterpart);
    })
  );
}

interface TotalCellProps {
  readonly row: GridRow;
  readonly column: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** What a row comes to; of an element, against the 100 points that a task has. */
function TotalCell({ row, column, isActive, isSelected }: TotalCellProps): ReactNode {
  const { t, formats } = useTexts();
  const { about, total } = row;
  const isOff = about.kind === "sum" && about.share === "planned" && total !== null && total !== "100";
  const text = total === null ? "–" : formats.number(total);
  return (
    <td
      aria-colindex={column + 2}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 gives it to cells of a grid
      aria-readonly
      aria-selected={isSelected}
      className={`grid-cell grid-total is-locked ${isSelected ? "is-selected" : ""}`}
      data-column={column}
      tabIndex={isActive ? 0 : -1}
      title={isOff ? t("admin:grid/notHundred") : undefined}
    >
      {isOff ? (
        <span className="grid-mark">
          <span aria-hidden="true">▲</span>
          <span className="sr-only">{t("admin:grid/notHundred")} </span>
        </span>
      ) : null}
      {about.kind === "sum" ? t("admin:grid/ofHundred", { sum: text }) : text}
    </td>
  );
}
