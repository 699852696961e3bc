/** What `compare` prints: two periods, two moments of knowledge, or two strategies. */
import { viewStrategiesBeside } from "@miara/domain/strategies-beside-view";
import type { StrategyDifference } from "@miara/domain/strategy-difference";

import { compareTrees } from "../sources/compare-trees.ts";
import { differenceCsv } from "../tables/comparison-table.ts";
import { strategiesBesideCsv } from "../tables/strategies-beside-table.ts";
import { rowsOfDifference, rowsOfStrategies } from "../views/compared-rows.ts";
import { differenceDocument, sidesOf, type Sides } from "../views/comparison-document.ts";
import { momentDifference, momentSides } from "../views/moment-difference.ts";
import { strategiesBeside } from "../views/strategies-beside.ts";
import type { Comparing } from "./commands.ts";
import type { Printable, Printing } from "./print.ts";
import { TerminalProblem } from "./problem.ts";
import type { Asked } from "./run-command.ts";

type Drawing = Pick<Printing, "wording" | "width">;

export async function viewComparison(
  comparing: Comparing,
  { source, asOf, openOther }: Asked,
  drawing: Drawing,
): Promise<Printable> {
  const { wording, width } = drawing;
  switch (comparing.kind) {
    case "periods": {
      const was = await source.tree(comparing.from);
      const comparison = compareTrees(was, await source.tree(comparing.to ?? asOf));
      return difference(comparison, comparison, sidesOf(comparison, wording), drawing);
    }
    case "moments": {
      if (source.log === null) throw new TerminalProblem("not-for-file", { command: "compare --known" }, 2);
      const answer = await source.log.compare(comparing.from, comparing.to);
      const tree = await source.tree(asOf);
      return difference(answer, momentDifference(answer, tree), momentSides(answer), drawing);
    }
    case "strategies": {
      const other = await (await openOther(comparing.other)).tree(asOf);
      const one = await source.tree(asOf);
      const beside = viewStrategiesBeside(one, other);
      const rows = rowsOfStrategies(beside);
      return {
        json: beside,
        lines: () => strategiesBeside({ one, other, beside }, rows, wording, width).lines,
        table: () => strategiesBesideCsv(beside, wording),
      };
    }
  }
}

function difference(
  json: object,
  compared: StrategyDifference,
  sides: Sides,
  { wording, width }: Drawing,
): Printable {
  const isSame = compared.elements.length === 0;
  return {
    json,
    lines: () =>
      differenceDocument({ rows: rowsOfDifference(compared), sides, isSame }, wording, width).lines,
    table: () => differenceCsv(compared, sides, wording),
  };
}
