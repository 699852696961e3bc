/**
 * Finds the cells of a row whose borders were lost: `KMP 3 581 3 097 2 738 2 744 -` under five years is four numbers
 * and a dash.
 *
 * A row can be cut in many ways. Each way has a cost: figures that differ greatly in size from their neighbours,
 * thousands set in different ways, decimals unlike, words beside figures, and columns left empty. Beginning at every
 * word in turn, the cheapest ways are carried along to the end of the row; the others that come near the best are
 * kept, so that a person can settle it.
 */
import { cellsFrom, type CellCandidate } from "./cell-candidate.ts";
import type { Token } from "./tokens.ts";

export interface CellsReading {
  /** The first token of the cells; those before it are the name and the source. */
  readonly from: number;
  readonly cells: readonly CellCandidate[];
  readonly cost: number;
}

export interface ReadCellsOptions {
  /** How many columns there are; a row has no more cells than that. */
  readonly columns: number;
  /** How many cells the other rows of the page have; null where that is not known yet. */
  readonly usual: number | null;
}

const COST = {
  emptyColumn: 1.2,
  unusualCount: 0.3,
  /** For each tenfold difference to the neighbour, past the first five-fold. */
  size: 3,
  sizeFree: 0.7,
  mixedGrouping: 0.8,
  decimals: 0.3,
  oneUnitOnly: 1,
  wordsInFirst: 2,
  cellLeftInName: 4,
  figureInName: 0.5,
  /** In a row with signs, a sign that stands apart belongs to the figure behind it. */
  looseSignKnown: -1.3,
  dashBeforeFigure: 3,
} as const;
const KEPT_PER_PLACE = 24;
/** What is measured can be below zero. */
const SIGNED_NAME = /^\P{L}*(?:saldo|przyrost|bilans|wynik|zmiana|różnica|nadwyżka)(?!\p{L})/iu;
const DASH = /^[-–—−]$/u;
const BARE_FIGURE = /^[+\-–—]?\d[\d.,]*%?$/u;
/** Words that a cell left in the name is looked for in. */
const LONGEST_LEFT = 8;

/** A way of cutting the row up to some token. */
interface Way extends CellsReading {
  readonly end: number;
  readonly lastSize: number | null;
  readonly lastDecimals: number | null;
  readonly plain: number;
  readonly spaced: number;
}

/** All readings worth a look, the best first. There is always one, if only that the row has no cells. */
export function readCells(row: string, tokens: readonly Token[], options: ReadCellsOptions): CellsReading[] {
  const isSigned = SIGNED_NAME.test(row) || tokens.some((token) => /^(?:\+\d*|[-–—−]\d+)$/u.test(token.text));
  const candidates = tokens.map((_, at) => cellsFrom(row, tokens, at));
  const places = new Map<string, Way[]>();
  const ended: CellsReading[] = [];
  const none = { cells: [], lastSize: null, lastDecimals: null, plain: 0, spaced: 0 };
  for (let at = 0; at <= tokens.length; at += 1) {
    keepWay(places, { ...none, from: at, end: at, cost: costOfBeginning(tokens, candidates, at) });
  }
  for (let at = 0; at < tokens.length; at += 1) {
    for (let count = 0; count < options.columns; count += 1) {
      for (const way of places.get(`${at}/${count}`) ?? []) {
        for (const cell of candidates[at] ?? []) {
          const isLoneSign = isSigned && DASH.test(cell.raw) && /^\d/u.test(tokens[cell.end]?.text ?? "");
          const signCost =
            (isLoneSign ? COST.dashBeforeFigure : 0) +
            (cell.hasLooseSign && isSigned ? COST.looseSignKnown : 0);
          keepWay(places, extend(way, cell, signCost));
        }
      }
    }
  }
  for (let count = 0; count <= options.columns; count += 1)
    for (const way of places.get(`${tokens.length}/${count}`) ?? [])
      ended.push({ from: way.from, cells: way.cells, cost: way.cost + costOfWhole(way, options) });
  return ended.toSorted((a, b) => a.cost - b.cost || a.from - b.from);
}

function keepWay(places: Map<string, Way[]>, way: Way): void {
  const key = `${way.end}/${way.cells.length}`;
  const kept = places.get(key) ?? [];
  if (kept.length === 0) places.set(key, kept);
  const before = kept.findIndex((other) => other.cost > way.cost);
  kept.splice(before < 0 ? kept.length : before, 0, way);
  if (kept.length > KEPT_PER_PLACE) kept.pop();
}

/** What it costs that the cells begin here: what reads as a cell does not belong at the end of a name. */
function costOfBeginning(
  tokens: readonly Token[],
  candidates: readonly (readonly CellCandidate[])[],
  at: number,
): number {
  const last = tokens[at - 1]?.text;
  if (last === undefined) return 0;
  const figures = tokens
    .slice(0, at)
    .filter((token) => token.openBefore === 0 && BARE_FIGURE.test(token.text));
  const inName = figures.length * COST.figureInName;
  if (/^ok\.?$/iu.test(last)) return inName + COST.cellLeftInName;
  const isCell = candidates
    .slice(Math.max(0, at - LONGEST_LEFT), at)
    .some((cells) => cells.some((cell) => cell.end === at && !cell.hasWords && cell.cost < 1));
  return isCell ? inName + COST.cellLeftInName : inName;
}

function extend(way: Way, cell: CellCandidate, signCost: number): Way {
  const size = sizeOf(cell.value);
  const apart = size === null || way.lastSize === null ? 0 : Math.abs(size - way.lastSize);
  const isOtherDecimals =
    cell.value !== null && way.lastDecimals !== null && way.lastDecimals !== cell.decimals;
  const cost =
    cell.cost +
    Math.max(0, apart - COST.sizeFree) * COST.size +
    (isOtherDecimals ? COST.decimals : 0) +
    (cell.hasWords && way.cells.length === 0 ? COST.wordsInFirst : 0) +
    signCost;
  return {
    from: way.from,
    end: cell.end,
    cells: [...way.cells, cell],
    cost: way.cost + cost,
    lastSize: size ?? way.lastSize,
    lastDecimals: cell.value === null ? way.lastDecimals : cell.decimals,
    plain: way.plain + (cell.grouping === "plain" ? 1 : 0),
    spaced: way.spaced + (cell.grouping === "space" ? 1 : 0),
  };
}

function costOfWhole(way: Way, { columns, usual }: ReadCellsOptions): number {
  const empty = columns - way.cells.length;
  const unusual = usual === null ? Infinity : Math.abs(usual - way.cells.length);
  const withUnit = way.cells.filter((cell) => cell.unit !== null).length;
  return (
    Math.min(empty * COST.emptyColumn, unusual * COST.emptyColumn + COST.unusualCount) +
    Math.min(way.plain, way.spaced) * COST.mixedGrouping +
    (withUnit === 1 && way.cells.length > 2 ? COST.oneUnitOnly : 0)
  );
}

/** The power of ten of a value; null for none and for 0, which says nothing of size. */
function sizeOf(value: string | null): number | null {
  if (value === null) return null;
  const size = Math.log10(Math.abs(Number(value)));
  return Number.isFinite(size) ? size : null;
}
