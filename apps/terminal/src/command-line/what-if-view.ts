/** What `what-if` prints: what was tried, and every figure that would move by it. Nothing is written anywhere. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { compareStrategies, type StrategyDifference } from "@miara/domain/strategy-difference";
import { viewHead } from "@miara/domain/strategy-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import type { Wording } from "../drawing/wording.ts";
import { differenceCsv } from "../tables/comparison-table.ts";
import { rowsOfDifference } from "../views/compared-rows.ts";
import { writeRows, type Sides } from "../views/comparison-document.ts";
import { readTrials, type NamedTrial } from "../what-if/read-trials.ts";
import { tryOut } from "../what-if/scratch.ts";
import type { Tried } from "./commands.ts";
import type { Printable } from "./print.ts";

export function viewTried(
  tried: Tried,
  was: AssessedStrategy,
  wording: Wording,
  width: number | null,
): Printable {
  const trials = readTrials(tried, was);
  const scratch = trials.map(({ trial }) => trial);
  const is = assessStrategy(tryOut(was.strategy, scratch), { asOf: was.asOf?.label ?? null });
  const difference = compareStrategies(was, is);
  const sides = { from: wording.t("commands:head/is"), to: wording.t("terminal:whatIf/wouldBe") };
  return {
    json: {
      strategy: viewHead(was),
      trials: trials.map(({ trial, was: before }) => ({ ...trial, was: before })),
      ...difference,
    },
    lines: () => triedDocument(trials, difference, sides, wording, width).lines,
    table: () => differenceCsv(difference, sides, wording),
  };
}

function triedDocument(
  trials: readonly NamedTrial[],
  difference: StrategyDifference,
  sides: Sides,
  wording: Wording,
  width: number | null,
): Document {
  const { t, formats, symbols } = wording;
  const figure = (exact: string | null): string => (exact === null ? symbols.noValue : formats.number(exact));
  const writer = new DocumentWriter(width);
  writer.text(t("commands:whatIf/title"), { tone: "heading" });
  for (const { trial, element, stage, was } of trials) {
    const figures = { was: figure(was), is: figure(trial.is) };
    writer.text(
      trial.kind === "weight"
        ? t("commands:whatIf/weight", { element, ...figures })
        : t("commands:whatIf/cell", { element, stage: stage ?? "", period: trial.period, ...figures }),
    );
  }
  writer.blank();
  writeRows(writer, rowsOfDifference(difference), sides, wording);
  if (difference.elements.length === 0) writer.blank().text(t("commands:whatIf/same"));
  return writer.end();
}
