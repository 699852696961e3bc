/** A bar of progress with a tick at the plan to date. */
import type { ExactText } from "@miara/domain/exact-text";

import { piece, type Line, type Tone } from "./line.ts";
import type { Symbols } from "./symbols.ts";

export interface BarFigures {
  /** Percent; null without a basis. */
  readonly progress: ExactText | null;
  readonly planToDate: ExactText | null;
}

/**
 * `cells` of frame and one more cell, which is empty unless progress runs past 100. Filled is what was done, to an
 * eighth of a cell and never more than was done; the tick stands in the cell where the plan to date ends. A plan of
 * 100 ends with the frame and needs no tick.
 */
export function drawBar(figures: BarFigures, cells: number, tone: Tone, symbols: Symbols): Line {
  if (figures.progress === null) return [piece(symbols.none.repeat(cells), "quiet"), piece(" ")];
  // Cells of a screen, not figures: a float is exact enough.
  const progress = Number(figures.progress);
  const filled = fillCells(progress, cells, symbols);
  const ticked = placeTick(filled, figures.planToDate, cells, symbols.tick);
  const firstEmpty = ticked.findIndex((cell, at) => cell === symbols.empty && filled[at] === symbols.empty);
  const done = firstEmpty < 0 ? ticked.length : firstEmpty;
  return [
    piece(ticked.slice(0, done).join(""), tone),
    piece(ticked.slice(done).join(""), "quiet"),
    piece(progress > 100 ? symbols.over : " ", tone),
  ];
}

function fillCells(progress: number, cells: number, symbols: Symbols): string[] {
  const steps = symbols.eighths.length + 1;
  const parts = Math.floor((Math.min(100, Math.max(0, progress)) * cells * steps) / 100);
  const full = Math.floor(parts / steps);
  const rest = symbols.eighths[(parts % steps) - 1];
  return Array.from({ length: cells }, (_, at) => {
    if (at < full) return symbols.full;
    return at === full && rest !== undefined ? rest : symbols.empty;
  });
}

function placeTick(bar: readonly string[], plan: ExactText | null, cells: number, tick: string): string[] {
  const share = plan === null ? 0 : Number(plan);
  if (share <= 0 || share >= 100) return [...bar];
  const at = Math.min(cells - 1, Math.floor((share * cells) / 100));
  return bar.map((cell, place) => (place === at ? tick : cell));
}
