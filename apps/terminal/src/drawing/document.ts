/** A text of lines with the rows in it that can be chosen: what a screen scrolls through and a pipe is given. */
import type { ElementId } from "@miara/domain/ids";

import { EMPTY_LINE, line, piece, widthOf, wrapText, type Line, type Tone } from "./line.ts";
import { tableLines, type LaidTable } from "./table.ts";

/** A row that the cursor can stand on. */
export interface DocumentRow {
  /** Where it begins, and how many lines it takes. */
  readonly line: number;
  readonly height: number;
  /** The element that it is about; null for none. */
  readonly element: ElementId | null;
}

export interface Document {
  /** Lines that stay above the others while these are scrolled: the head of a long table. */
  readonly sticky?: readonly Line[];
  readonly lines: readonly Line[];
  readonly rows: readonly DocumentRow[];
}

/** Writes a document from the top; `width` null: lines are as long as they are. */
export class DocumentWriter {
  readonly width: number | null;
  readonly #lines: Line[] = [];
  readonly #rows: DocumentRow[] = [];
  #sticky: readonly Line[] = [];

  constructor(width: number | null) {
    this.width = width;
  }

  add(...lines: readonly Line[]): this {
    this.#lines.push(...lines);
    return this;
  }

  blank(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1)?.length !== 0) this.#lines.push(EMPTY_LINE);
    return this;
  }

  heading(text: string): this {
    this.blank();
    return this.text(text, { tone: "heading" });
  }

  /** A passage, broken into lines that begin at `indent`. */
  text(text: string, options: { readonly tone?: Tone; readonly indent?: number } = {}): this {
    const { tone = "plain", indent = 0 } = options;
    const room = this.width === null ? PASSAGE_WIDTH : Math.min(this.width - indent, PASSAGE_WIDTH);
    for (const part of wrapText(text, room)) this.#lines.push(line(" ".repeat(indent) + part, tone));
    return this;
  }

  /** A name and what it says, after one another; beneath one another where there is no room. */
  field(label: string, content: Line, labelWidth: number): this {
    const isNarrow = this.width !== null && this.width < labelWidth * 2;
    if (isNarrow) return this.add(line(label, "quiet"), [piece("  "), ...content]);
    const padding = " ".repeat(Math.max(1, labelWidth - widthOf(label)));
    return this.add([piece(label + padding, "quiet"), ...content]);
  }

  table(laid: LaidTable): this {
    return this.add(...tableLines(laid));
  }

  /** As `choices`, for a table that is all of the document: on a screen its head stays. */
  list(laid: LaidTable, elements: readonly (ElementId | null)[]): this {
    this.choices(laid, elements);
    if (this.width === null) return this;
    this.#sticky = this.#lines.splice(0, this.#lines.length - laid.rows.flat().length);
    for (const [at, row] of this.#rows.entries())
      this.#rows[at] = { ...row, line: row.line - this.#sticky.length };
    return this;
  }

  /** A table whose rows can be chosen: `elements` names what each is about. */
  choices(laid: LaidTable, elements: readonly (ElementId | null)[]): this {
    this.add(laid.head);
    for (const [at, lines] of laid.rows.entries()) {
      this.#rows.push({ line: this.#lines.length, height: lines.length, element: elements[at] ?? null });
      this.add(...lines);
    }
    return this;
  }

  end(): Document {
    return { sticky: this.#sticky, lines: this.#lines, rows: this.#rows };
  }
}

/** Passages longer than this are hard to read, however wide the screen is. */
const PASSAGE_WIDTH = 100;
