/** Under the tree: how the chosen figure comes about, and at its end the course of it over the periods. */
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId } from "@miara/domain/ids";

import type { Desk } from "../../dashboard/desk.ts";
import { line, lineWidth, piece, type Line } from "../../drawing/line.ts";
import { drawSparkline } from "../../drawing/sparkline.ts";
import { formulaLine } from "../../views/formula-line.ts";

/** Below so many cells the formula has all of the line. */
const LEAST_WIDTH = 60;

export function bottomLine(explanation: Explanation | null, id: ElementId | null, desk: Desk): Line {
  const { wording, width, history } = desk;
  if (explanation === null) return line(wording.symbols.rule, "quiet");
  const course = width < LEAST_WIDTH ? null : courseOf(history, id, desk);
  if (course === null) return formulaLine(explanation, wording, width);
  const room = width - lineWidth(course) - 2;
  const formula = formulaLine(explanation, wording, room);
  return [...formula, piece(" ".repeat(width - lineWidth(course) - lineWidth(formula))), ...course];
}

function courseOf(history: Desk["history"], id: ElementId | null, { wording }: Desk): Line | null {
  const values = history?.progress.get(id) ?? [];
  const [first, last] = [history?.periods[0], history?.periods.at(-1)];
  if (first === undefined || last === undefined || values.every((value) => value === null)) return null;
  return [
    piece(drawSparkline(values, wording.symbols, { from: 0, to: 100 })),
    piece(` ${first}${first === last ? "" : `${wording.symbols.span}${last}`}`, "quiet"),
  ];
}
