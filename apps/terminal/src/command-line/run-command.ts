/** What a command about one strategy prints: it asks the source, and is done. */
import type { ElementId } from "@miara/domain/ids";

import type { Wording } from "../drawing/wording.ts";
import type { AsOf, StrategyChoice, StrategySource } from "../sources/source.ts";
import { cardCsv } from "../tables/card-table.ts";
import { explanationCsv } from "../tables/explanation-table.ts";
import { findingsCsv } from "../tables/findings-table.ts";
import { historyCsv } from "../tables/history-table.ts";
import { strategiesCsv } from "../tables/strategies-table.ts";
import { treeCsv } from "../tables/tree-table.ts";
import { cardDocument } from "../views/card-document.ts";
import { explanationDocument } from "../views/explanation-document.ts";
import { findingsDocument } from "../views/findings-document.ts";
import { historyDocument } from "../views/history-document.ts";
import { strategiesTable } from "../views/strategies-table.ts";
import { treeTable } from "../views/tree-lines.ts";
import { viewAnalysis } from "./analysis-views.ts";
import type { ViewCommand } from "./commands.ts";
import { viewComparison } from "./compare-views.ts";
import { findElement } from "./find-element.ts";
import type { Printable, Printing } from "./print.ts";
import { TerminalProblem } from "./problem.ts";
import { viewTried } from "./what-if-view.ts";

export interface Asked {
  readonly source: StrategySource;
  readonly asOf: AsOf;
  /** Opens the strategy that is to stand beside it. */
  readonly openOther: (called: string) => Promise<StrategySource>;
}

/** So many changes are listed, the latest of them. */
const LISTED_CHANGES = 200;

export async function viewFor(
  command: ViewCommand,
  asked: Asked,
  { wording, width }: Pick<Printing, "wording" | "width">,
): Promise<Printable> {
  const { source, asOf } = asked;
  switch (command.name) {
    case "tree": {
      const tree = await source.tree(asOf);
      return { json: tree, lines: () => treeTable(tree, wording), table: () => treeCsv(tree, wording) };
    }
    case "card": {
      const element = findElement(await source.tree(asOf), command.element);
      const card = await source.card(element, asOf);
      return {
        json: card,
        lines: () => cardDocument(card, wording, width).lines,
        table: () => cardCsv(card, wording),
      };
    }
    case "explain": {
      const element = await elementOf(command.element, source, asOf);
      const explanation = await source.explanation(element, asOf);
      const { title } = source.choice;
      return {
        json: explanation,
        lines: () => explanationDocument(explanation, title, wording, width).lines,
        table: () => explanationCsv(explanation, wording),
      };
    }
    case "findings": {
      const findings = await source.findings(asOf);
      return {
        json: findings,
        lines: () => findingsDocument(findings, wording, width).lines,
        table: () => findingsCsv(findings, wording),
      };
    }
    case "compare":
      return viewComparison(command.comparing, asked, { wording, width });
    case "indicators":
    case "indicator":
    case "round":
    case "weights":
      return viewAnalysis(command, source, asOf, { wording, width });
    case "history":
      return viewHistory(command.element, asked, wording, width);
    case "what-if":
      return viewTried(command.tried, await source.assess(asOf), wording, width);
  }
}

export function viewStrategies(choices: readonly StrategyChoice[], wording: Wording): Printable {
  return {
    json: { strategies: choices },
    lines: () => strategiesTable(choices, wording),
    table: () => strategiesCsv(choices, wording),
  };
}

async function viewHistory(
  called: string | null,
  { source, asOf }: Asked,
  wording: Wording,
  width: number | null,
): Promise<Printable> {
  if (source.log === null) throw new TerminalProblem("not-for-file", { command: "history" }, 2);
  const tree = await source.tree(asOf);
  const element = called === null ? null : findElement(tree, called);
  const changes = await source.log.list({
    limit: LISTED_CHANGES,
    ...(element === null ? {} : { element }),
  });
  return {
    json: { changes },
    lines: () => historyDocument(changes, tree, wording, width).lines,
    table: () => historyCsv(changes, tree, wording),
  };
}

async function elementOf(
  called: string | null,
  source: StrategySource,
  asOf: AsOf,
): Promise<ElementId | null> {
  return called === null ? null : findElement(await source.tree(asOf), called);
}
