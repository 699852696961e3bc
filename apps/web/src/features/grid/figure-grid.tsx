/** The grid itself, after the ARIA pattern: one stop of the Tab key, keys inside; heads stay in sight while it scrolls. */
import type { RoundState } from "@miara/domain/reporting-period";
import { useEffect, useRef, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { CellFindings } from "./cell-findings.ts";
import { showColumn } from "./focus-cell.ts";
import { GridRowView } from "./grid-row-view.tsx";
import type { GridRow } from "./grid-row.ts";
import type { GridScene } from "./grid-scene.ts";
import { rectangleOf } from "./selection.ts";
import { useClipboard } from "./use-clipboard.ts";
import { useGridEditor } from "./use-grid-editor.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useSelecting } from "./use-selecting.ts";

interface FigureGridProps extends GridScene {
  readonly label: string;
  readonly rounds: readonly (RoundState | null)[];
  readonly findings: CellFindings;
  readonly detailsId: string;
  readonly hasTotal: boolean;
  readonly saysShare: boolean;
  /** A plan waits for a yes: until then nothing else is entered. */
  readonly isPaused: boolean;
}

export function FigureGrid(props: FigureGridProps): ReactNode {
  const { label, rows, periods, rounds, size, selection, marks, findings, hasTotal, isPaused } = props;
  const { t, formats } = useTexts();
  const table = useRef<HTMLTableElement>(null);
  const { editor, editedRow, open } = useGridEditor(props, table);
  const { select, pointer } = useSelecting(props, table, open);
  const press = useGridKeys(props, { table, select, open });
  const clipboard = useClipboard(props);
  const selected = rectangleOf(selection);
  useEffect(() => showColumn(table.current), []);
  return (
    <div className="grid-box" inert={isPaused}>
      <table
        aria-colcount={size.columns + 1}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={size.rows + 1}
        className="grid-table"
        onKeyDown={press}
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA pattern of a grid on a table
        role="grid"
        {...pointer}
        {...clipboard}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th aria-colindex={1} className="grid-head" scope="col">
              {label}
            </th>
            {periods.map((period, column) => (
              <th aria-colindex={column + 2} key={period.label} scope="col">
                {formats.period(period)}
                <RoundMark state={rounds[column] ?? null} />
              </th>
            ))}
            {hasTotal ? (
              <th aria-colindex={periods.length + 2} scope="col">
                {t("admin:grid/total")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const isIn = at >= selected.top && at <= selected.bottom;
            return (
              <GridRowView
                activeColumn={selection.active.row === at ? selection.active.column : -1}
                at={at}
                detailsId={props.detailsId}
                editor={editedRow === at ? editor : null}
                findings={alongRow(row, findings, ({ length }) => length, 0)}
                hasTotal={hasTotal}
                key={row.id}
                marks={alongRow(row, marks, (mark) => mark, null)}
                row={row}
                saysShare={props.saysShare}
                selectedFrom={isIn ? selected.left : -1}
                selectedTo={isIn ? selected.right : -1}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Whether figures of the period are reported now. */
function RoundMark({ state }: { readonly state: RoundState | null }): ReactNode {
  const { t } = useTexts();
  return state === null ? null : (
    <span className="block text-xs font-normal text-muted">{t(`admin:round/state/${state}`)}</span>
  );
}

/** What is known of each cell of a row; null where nothing is known of any. */
function alongRow<Known, Told>(
  row: GridRow,
  known: ReadonlyMap<string, Known>,
  tell: (known: Known) => Told,
  nothing: Told,
): readonly Told[] | null {
  if (known.size === 0 || !row.cells.some(({ key }) => known.has(key))) return null;
  return row.cells.map(({ key }) => {
    const found = known.get(key);
    return found === undefined ? nothing : tell(found);
  });
}
