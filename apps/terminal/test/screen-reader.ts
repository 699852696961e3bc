/** What stands on a terminal's screen: reads the codes that Ink writes, and fails on one it does not know. */
export class ScreenReader {
  readonly columns: number;
  readonly rows: number;
  isAlternate = false;
  isCursorShown = true;
  #cells: string[][];
  #row = 0;
  #column = 0;
  #rest = "";

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#cells = emptyScreen(columns, rows);
  }

  text(): string {
    return this.#cells.map((row) => row.join("").trimEnd()).join("\n");
  }

  write(data: string): void {
    let text = this.#rest + data;
    this.#rest = "";
    while (text !== "") {
      // oxlint-disable-next-line no-control-regex -- these are the codes of a terminal
      const code = /^\u001B(?:\[([?>=]?)([0-9;]*)([A-Za-z])|\][^\u0007]*\u0007|[78=>])/u.exec(text);
      if (code !== null) {
        if (code[3] !== undefined) this.#control(code[1] ?? "", code[2] ?? "", code[3]);
        text = text.slice(code[0].length);
      } else if (text.startsWith("\u001B")) {
        if (text.length > 40) throw new Error(`unknown code ${JSON.stringify(text.slice(0, 40))}`);
        this.#rest = text;
        return;
      } else {
        const character = Array.from(text)[0] ?? "";
        this.#put(character);
        text = text.slice(character.length);
      }
    }
  }

  #put(character: string): void {
    if (character === "\r") this.#column = 0;
    else if (character === "\n") this.#down();
    else if (character === "\b") this.#column = Math.max(0, this.#column - 1);
    else {
      const row = this.#cells[this.#row];
      if (row !== undefined && this.#column < this.columns) row[this.#column] = character;
      this.#column += 1;
    }
  }

  #down(): void {
    if (this.#row < this.rows - 1) this.#row += 1;
    else {
      this.#cells.shift();
      this.#cells.push(emptyRow(this.columns));
    }
  }

  #control(mark: string, parameters: string, letter: string): void {
    const [first, second] = parameters.split(";").map(Number);
    const count = Math.max(1, first ?? 1);
    switch (letter) {
      case "A":
        this.#row = Math.max(0, this.#row - count);
        break;
      case "B":
        this.#row = Math.min(this.rows - 1, this.#row + count);
        break;
      case "C":
        this.#column += count;
        break;
      case "D":
        this.#column = Math.max(0, this.#column - count);
        break;
      case "E":
        this.#row = Math.min(this.rows - 1, this.#row + count);
        this.#column = 0;
        break;
      case "F":
        this.#row = Math.max(0, this.#row - count);
        this.#column = 0;
        break;
      case "G":
        this.#column = count - 1;
        break;
      case "H":
        this.#row = Math.max(1, first ?? 1) - 1;
        this.#column = Math.max(1, second ?? 1) - 1;
        break;
      case "J":
        this.#eraseDown(first ?? 0);
        break;
      case "K":
        this.#eraseLine(first ?? 0);
        break;
      case "h":
      case "l":
        this.#mode(mark, first ?? 0, letter === "h");
        break;
      case "s":
      case "r":
        // Modes kept and given back; without the mark they would be a place of the cursor and a region.
        if (mark === "?") break;
        throw new Error(`unknown code ${parameters}${letter}`);
      case "m":
      case "n":
      case "u":
      case "c":
        // Colours, questions to the terminal: nothing stands elsewhere for them.
        break;
      default:
        throw new Error(`unknown code ${mark}${parameters}${letter}`);
    }
  }

  #eraseDown(which: number): void {
    if (which === 0) this.#eraseLine(0);
    for (let row = which === 0 ? this.#row + 1 : 0; row < this.rows; row += 1)
      this.#cells[row] = emptyRow(this.columns);
  }

  #eraseLine(which: number): void {
    const row = this.#cells[this.#row] ?? [];
    const from = which === 0 ? this.#column : 0;
    const to = which === 1 ? this.#column + 1 : this.columns;
    row.fill(" ", from, to);
  }

  #mode(mark: string, number: number, isOn: boolean): void {
    if (mark !== "?") return;
    if (number === 25) this.isCursorShown = isOn;
    if (number === 1049) {
      this.isAlternate = isOn;
      this.#cells = emptyScreen(this.columns, this.rows);
      this.#row = 0;
      this.#column = 0;
    }
  }
}

function emptyRow(columns: number): string[] {
  return Array.from({ length: columns }, () => " ");
}

function emptyScreen(columns: number, rows: number): string[][] {
  return Array.from({ length: rows }, () => emptyRow(columns));
}
