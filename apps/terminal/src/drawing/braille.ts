/** A canvas of dots, two by four in each character. Where a terminal has no such letters, a dot is a character. */
import type { Symbols } from "./symbols.ts";

/** The bit of each dot, by column and row within a character. */
const BITS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;
const FIRST = 0x2800;

export class DotCanvas {
  readonly #columns: number;
  readonly #rows: number;
  readonly #chart: Symbols["chart"];
  readonly #bits: Uint8Array;
  readonly #marks = new Map<number, string>();

  constructor(columns: number, rows: number, chart: Symbols["chart"]) {
    this.#columns = columns;
    this.#rows = rows;
    this.#chart = chart;
    this.#bits = new Uint8Array(columns * rows);
  }

  /** A line between two places, each from 0 to 1 from the left and from the bottom; `every` leaves dots out. */
  line(from: readonly [number, number], to: readonly [number, number], every = 1): void {
    const [x0, y0] = this.#dot(from);
    const [x1, y1] = this.#dot(to);
    const steps = Math.max(1, Math.abs(x1 - x0), Math.abs(y1 - y0));
    for (let step = 0; step <= steps; step += every)
      this.#set(Math.round(x0 + ((x1 - x0) * step) / steps), Math.round(y0 + ((y1 - y0) * step) / steps));
  }

  /** A character of its own at a place, over whatever dots are there. */
  mark([x, y]: readonly [number, number], character: string): void {
    const column = Math.min(this.#columns - 1, Math.floor(x * this.#columns));
    const row = Math.min(this.#rows - 1, Math.floor((1 - y) * this.#rows));
    this.#marks.set(row * this.#columns + column, character);
  }

  lines(): readonly string[] {
    return Array.from({ length: this.#rows }, (_, row) =>
      Array.from({ length: this.#columns }, (__, column) => {
        const at = row * this.#columns + column;
        const bits = this.#bits[at] ?? 0;
        const mark = this.#marks.get(at);
        if (mark !== undefined) return mark;
        if (bits === 0) return " ";
        return this.#chart.hasDots ? String.fromCodePoint(FIRST + bits) : this.#chart.dotted;
      }).join(""),
    );
  }

  #dot([x, y]: readonly [number, number]): readonly [number, number] {
    return [x * (this.#columns * 2 - 1), (1 - y) * (this.#rows * 4 - 1)];
  }

  #set(x: number, y: number): void {
    const [column, row] = [Math.floor(x / 2), Math.floor(y / 4)];
    if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return;
    const at = row * this.#columns + column;
    this.#bits[at] = (this.#bits[at] ?? 0) | (BITS[x % 2 === 0 ? 0 : 1][y % 4] ?? 0);
  }
}
