/** A stage and its cells as rows and back. */
import type { ElementId, StageId } from "@miara/domain/ids";
import type { Stage, StageCell } from "@miara/domain/stage";

import type { Content } from "../tables/parts.ts";
import type { OfStrategy, StageCellRow, StageRow } from "../tables/schema.ts";
import { fromEntryColumns, toEntryColumns } from "./shared-columns.ts";

export function toStageRow(owner: OfStrategy, element: ElementId, stage: Stage, position: number): StageRow {
  return {
    ...owner,
    id: stage.id,
    element_id: element,
    position,
    number: stage.number,
    title: stage.title,
  };
}

export function fromStageRow(row: Content<"stages">, cells: StageCell[]): Stage {
  return { id: row.id, number: row.number, title: row.title, cells };
}

export function toCellRow(
  owner: OfStrategy,
  stage: StageId,
  cell: StageCell,
  position: number,
): StageCellRow {
  return {
    ...owner,
    stage_id: stage,
    period: cell.period,
    position,
    planned: cell.planned,
    actual: cell.actual,
    raw: cell.raw,
    note: cell.note,
    ...toEntryColumns(cell.entry),
  };
}

export function fromCellRow(row: Content<"stage_cells">): StageCell {
  return {
    period: row.period,
    planned: row.planned,
    actual: row.actual,
    raw: row.raw,
    note: row.note,
    entry: fromEntryColumns(row),
  };
}
