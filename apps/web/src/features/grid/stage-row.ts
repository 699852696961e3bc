/** Rows of shares: a stage's, and what those of an element add up to. Made once for as long as nothing in them changes. */
import type { Element } from "@miara/domain/element";
import type { Stage } from "@miara/domain/stage";

import { sumFigures } from "../../ui/sum-figures.ts";
import { stageKey, type Figure, type FigureCell, type GridRow, type Share } from "./grid-row.ts";
import { remembered } from "./remembered-row.ts";
import type { RowScene } from "./row-scene.ts";

export function stageRow(scene: RowScene, element: Element, stage: Stage, share: Share): GridRow {
  const action = share === "planned" ? "plan" : "report";
  const permissions = scene.periods.map((period) => scene.permitted(element, period, action));
  const number = scene.index.numbers.get(element.id) ?? "";
  const signature = [
    share,
    number,
    element.title,
    ...scene.periods.map(({ label }) => label),
    ...permissions.map((permission) => (permission.ok ? String(permission.isRestatement) : permission.code)),
  ].join("\n");
  return remembered(stage, signature, () => {
    const byPeriod = new Map(stage.cells.map((cell) => [cell.period, cell]));
    const figures = scene.periods.map(({ label }): Figure => ({
      kind: "share",
      value: byPeriod.get(label)?.[share] ?? null,
    }));
    const cells = scene.periods.map(({ label }, at): FigureCell => {
      const cell = byPeriod.get(label);
      const permission = permissions[at];
      return {
        key: stageKey(stage.id, share, label),
        period: label,
        figure: figures[at] ?? GAP,
        before: figures[at - 1] ?? null,
        lock: permission === undefined || permission.ok ? null : permission.code,
        isRestatement: permission?.ok === true && permission.isRestatement,
        note: cell?.note ?? null,
        raw: cell?.raw ?? null,
        entry: cell?.entry ?? null,
      };
    });
    return {
      id: `${share} ${stage.id}`,
      element: { id: element.id, number, title: element.title },
      about: { kind: "stage", stage, share },
      cells,
      total: sumFigures(stage.cells.map((cell) => cell[share])),
    };
  });
}

export function sumRow(scene: RowScene, element: Element, share: Share): GridRow {
  const number = scene.index.numbers.get(element.id) ?? "";
  const signature = ["sum", share, number, ...scene.periods.map(({ label }) => label)].join("\n");
  return remembered(element, signature, () => {
    const stageCells = element.stages.flatMap(({ cells }) => cells);
    const sumIn = (label: string): Figure => ({
      kind: "derived",
      value: sumFigures(stageCells.filter(({ period }) => period === label).map((cell) => cell[share])),
    });
    const cells = scene.periods.map(({ label }): FigureCell => ({
      key: `sum ${share} ${element.id} ${label}`,
      period: label,
      figure: sumIn(label),
      before: null,
      lock: "sum",
      isRestatement: false,
      note: null,
      raw: null,
      entry: null,
    }));
    return {
      id: `sum ${share} ${element.id}`,
      element: { id: element.id, number, title: element.title },
      about: { kind: "sum", share },
      cells,
      total: sumFigures(stageCells.map((cell) => cell[share])),
    };
  });
}

const GAP: Figure = { kind: "share", value: null };
