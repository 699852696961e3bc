/** One command for a pipe or a prompt: asks the source, prints, and is done. No Ink is loaded. */
import type { Line } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import type { AsOf, StrategySource } from "../sources/source.ts";
import { paint, type Palette } from "../theme.ts";
import { cardDocument } from "../views/card-document.ts";
import { explanationDocument } from "../views/explanation-document.ts";
import { findingsDocument } from "../views/findings-document.ts";
import { treeTable } from "../views/tree-lines.ts";
import type { Command } from "./arguments.ts";
import { findElement } from "./find-element.ts";

export interface Printing {
  readonly wording: Wording;
  readonly palette: Palette;
  readonly isJson: boolean;
  /** Cells of the terminal that passages and tables are fitted to; null in a pipe. */
  readonly width: number | null;
}

/** What the command prints, with the line end after its last line. */
export async function runCommand(
  command: Command,
  source: StrategySource,
  asOf: AsOf,
  printing: Printing,
): Promise<string> {
  const { wording, width } = printing;
  switch (command.name) {
    case "tree": {
      const tree = await source.tree(asOf);
      return print(tree, () => treeTable(tree, wording), printing);
    }
    case "card": {
      const element = findElement(await source.tree(asOf), command.element);
      const card = await source.card(element, asOf);
      return print(card, () => cardDocument(card, wording, width).lines, printing);
    }
    case "explain": {
      const element = command.element === null ? null : findElement(await source.tree(asOf), command.element);
      const explanation = await source.explanation(element, asOf);
      const { title } = source.choice;
      return print(
        explanation,
        () => explanationDocument(explanation, title, wording, width).lines,
        printing,
      );
    }
    case "findings": {
      const findings = await source.findings(asOf);
      return print(findings, () => findingsDocument(findings, wording, width).lines, printing);
    }
  }
}

function print(view: object, draw: () => readonly Line[], printing: Printing): string {
  if (printing.isJson) return `${JSON.stringify(view, null, 2)}\n`;
  return draw()
    .map((drawn) => `${paint(drawn, printing.palette).trimEnd()}\n`)
    .join("");
}
