/** What is computed here from the whole strategy: indicators, rounds, and what a figure owes to its weights. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { ElementId, IndicatorId } from "@miara/domain/ids";
import { viewIndicatorAnalysis } from "@miara/domain/indicator-analysis-view";
import { viewIndicatorList } from "@miara/domain/indicator-list-view";
import { isoDay } from "@miara/domain/iso-day";
import { periodLabelSchema, type PeriodLabel } from "@miara/domain/period";
import { viewTree } from "@miara/domain/tree-view";
import { viewWeightSensitivity } from "@miara/domain/weight-sensitivity-view";

import type { Wording } from "../drawing/wording.ts";
import type { AsOf, StrategySource } from "../sources/source.ts";
import { indicatorsCsv } from "../tables/indicators-table.ts";
import { roundCsv } from "../tables/round-table.ts";
import { seriesCsv } from "../tables/series-table.ts";
import { weightsCsv } from "../tables/weights-table.ts";
import { indicatorDocument } from "../views/indicator-document.ts";
import { branchOf, indicatorRows } from "../views/indicator-rows.ts";
import { indicatorsDocument } from "../views/indicators-document.ts";
import { roundDocument } from "../views/round-document.ts";
import { findShownRound } from "../views/shown-round.ts";
import { weightsDocument } from "../views/weights-document.ts";
import type { ViewCommand } from "./commands.ts";
import { findElement } from "./find-element.ts";
import type { Printable, Printing } from "./print.ts";
import { CodedProblem, inWords, TerminalProblem } from "./problem.ts";

type AnalysisCommand = Extract<
  ViewCommand,
  { readonly name: "indicators" | "indicator" | "round" | "weights" }
>;

export async function viewAnalysis(
  command: AnalysisCommand,
  source: StrategySource,
  asOf: AsOf,
  { wording, width }: Pick<Printing, "wording" | "width">,
): Promise<Printable> {
  const assessed = await source.assess(asOf);
  switch (command.name) {
    case "indicators": {
      const list = viewIndicatorList(assessed);
      const element = elementIn(assessed, command.element);
      const branch = element === null ? null : branchOf(viewTree(assessed).nodes, element);
      const rows = indicatorRows(list, { filter: "", sort: "plan" }, branch, wording);
      return {
        json: { strategy: list.strategy, indicators: rows },
        lines: () => indicatorsDocument(rows, wording, width).lines,
        table: () => indicatorsCsv(rows, wording),
      };
    }
    case "indicator": {
      const analysis = viewIndicatorAnalysis(assessed, findIndicator(assessed, command.indicator));
      return {
        json: analysis,
        lines: () => indicatorDocument(analysis, whereIn(assessed, analysis.element), wording, width).lines,
        table: () => seriesCsv(analysis, wording),
      };
    }
    case "round": {
      const period = command.period === null ? null : periodIn(assessed, command.period);
      const shown = findShownRound(assessed, period, isoDay(new Date()));
      if (shown === null) throw new TerminalProblem("no-round");
      return {
        json: shown.round,
        lines: () => roundDocument(shown, wording, width).lines,
        table: () => roundCsv(shown, wording),
      };
    }
    case "weights":
      return viewWeights(assessed, elementIn(assessed, command.element), wording, width);
  }
}

function viewWeights(
  assessed: AssessedStrategy,
  element: ElementId | null,
  wording: Wording,
  width: number | null,
): Printable {
  const view = viewWeightSensitivity(assessed, element);
  const title = element === null ? assessed.strategy.title : whereIn(assessed, element);
  return {
    json: { element, ...view },
    lines: () => weightsDocument(view, title, wording, width).lines,
    table: () => weightsCsv(view, wording),
  };
}

function elementIn(assessed: AssessedStrategy, called: string | null): ElementId | null {
  return called === null ? null : findElement(viewTree(assessed), called);
}

function whereIn({ index }: AssessedStrategy, id: ElementId): string {
  return `${index.numbers.get(id) ?? ""} ${index.byId.get(id)?.title ?? ""}`.trim();
}

/** Throws `unknown-period`. */
function periodIn({ calendar }: AssessedStrategy, text: string): PeriodLabel {
  const label = periodLabelSchema.safeParse(text);
  if (!label.success) throw new CodedProblem("unknown-period", { period: text });
  return inWords(() => calendar.get(label.data).label);
}

/** By its id, or by a name that no other has. Throws `unknown-indicator`. */
function findIndicator({ strategy }: AssessedStrategy, called: string): IndicatorId {
  const all = strategy.elements.flatMap(({ indicators }) => indicators);
  const lower = called.toLocaleLowerCase();
  const named = all.filter(({ name }) => name.toLocaleLowerCase() === lower);
  const found = all.find(({ id }) => id === called) ?? (named.length === 1 ? named[0] : undefined);
  if (found === undefined) throw new TerminalProblem("unknown-indicator", { indicator: called });
  return found.id;
}
