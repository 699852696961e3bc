/** How a figure came about, drawn: the method, each part with what it adds, what was left out and why. */
import type { Explanation } from "@miara/domain/explanation";
import type { ElementId } from "@miara/domain/ids";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line, piece, widthOf, type Line } from "../drawing/line.ts";
import { layPeriodTable } from "../drawing/period-table.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import { isShort, type Wording } from "../drawing/wording.ts";
import { formulaLine } from "./formula-line.ts";
import { writeShare } from "./stage-lines.ts";

export function explanationDocument(
  explanation: Explanation,
  title: string,
  wording: Wording,
  width: number | null,
): Document {
  const writer = new DocumentWriter(width);
  const { t } = wording;
  const { element } = explanation;
  writer.text(element === null ? title : `${element.number} ${element.title}`.trim(), { tone: "heading" });
  writer.text(t(`vocabulary:method/${explanation.method}`), { tone: "quiet" });
  writer.add(formulaLine(explanation, wording, width ?? FORMULA_WIDTH));
  writeFigures(writer, explanation, wording);
  writeChildren(writer, explanation, wording);
  writeLeftOut(writer, explanation, wording);
  writeCells(writer, explanation, wording);
  return writer.end();
}

const FORMULA_WIDTH = 10_000;

function writeFigures(writer: DocumentWriter, explanation: Explanation, wording: Wording): void {
  const { t, formats, symbols } = wording;
  const fields: (readonly [string, Line])[] = [
    [t("vocabulary:figure/progress"), line(writeProgress(explanation, wording))],
    [t("vocabulary:figure/planToDate"), line(wording.percent(explanation.planToDate))],
    [t("vocabulary:figure/scheduleIndex"), line(writeIndex(explanation, wording))],
    [t("vocabulary:figure/coverage"), line(formats.share(explanation.coverage))],
    [t("vocabulary:figure/planCoverage"), line(formats.share(explanation.planCoverage))],
    [t("terminal:head/status"), [piece(writeRule(explanation, wording), explanation.status.computed)]],
  ];
  if (explanation.asOf !== null) fields.unshift([t("vocabulary:asOf"), line(explanation.asOf)]);
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  writer.blank();
  for (const [label, content] of fields) writer.field(label, content, labelWidth);
  const { override } = explanation.status;
  if (override !== null) {
    const reason = t("terminal:explain/override", { reason: override.reason });
    writer.text(`${wording.status(override.status).text} ${symbols.rule} ${reason}`);
  }
  if (explanation.manual !== null) {
    const origin = t(
      explanation.manual.origin === "page" ? "terminal:explain/fromPage" : "terminal:explain/fromHand",
    );
    writer.text(
      `${t("terminal:explain/manual")}: ${wording.percent(explanation.manual.value)}, ${origin}: ${explanation.manual.reason}`,
      { tone: "quiet" },
    );
  }
}

function writeProgress(explanation: Explanation, wording: Wording): string {
  const { progress, progressFraction } = explanation;
  if (progress === null || progressFraction === null || isShort(progress, 1))
    return wording.percent(progress);
  return `${wording.percent(progress)} (${wording.t("terminal:explain/fraction", { fraction: progressFraction })})`;
}

function writeIndex(explanation: Explanation, wording: Wording): string {
  const { scheduleIndex, scheduled, planToDate } = explanation;
  if (scheduleIndex === null || scheduled === null || planToDate === null) return wording.symbols.noValue;
  const parts = wording.t("terminal:explain/indexIs", {
    scheduled: wording.percent(scheduled),
    plan: wording.percent(planToDate),
  });
  return `${wording.formats.index(scheduleIndex)} = ${parts}`;
}

function writeRule(explanation: Explanation, wording: Wording): string {
  const { t } = wording;
  const { computed, rule } = explanation.status;
  const status = wording.status(computed).text;
  if (rule !== null) {
    const isProgress = rule.figure === "progress";
    return t("terminal:explain/rule", {
      status,
      figure: t(isProgress ? "vocabulary:figure/progress" : "vocabulary:figure/scheduleIndex"),
      bound: isProgress ? wording.percent(rule.atLeast) : wording.formats.number(rule.atLeast),
    });
  }
  if (computed === "not-started") return t("terminal:explain/notStarted", { status });
  return t(computed === "no-basis" ? "terminal:explain/noBasis" : "terminal:explain/offTrack", { status });
}

function writeChildren(writer: DocumentWriter, explanation: Explanation, wording: Wording): void {
  if (explanation.children.length === 0) return;
  const { t, formats, symbols } = wording;
  const columns: readonly Column[] = [
    { head: t("terminal:head/title"), align: "left", isFlexible: true },
    { head: t("vocabulary:figure/weight"), align: "right" },
    { head: t("vocabulary:figure/share"), align: "right" },
    { head: t("vocabulary:figure/progress"), align: "right" },
    { head: t("vocabulary:figure/contribution"), align: "right" },
  ];
  const rows = explanation.children.map((child): Row => [
    line(
      `${child.number} ${child.title}${child.isMissingAsZero ? ` (${t("terminal:explain/asZero")})` : ""}`.trim(),
    ),
    line(wording.short(child.weight, 6)),
    line(child.share === null ? symbols.noValue : formats.share(child.share)),
    line(wording.percent(child.progress)),
    line(child.contribution === null ? symbols.noValue : formats.number(child.contribution, 2)),
  ]);
  writer.blank();
  writeChoices(
    writer,
    columns,
    rows,
    explanation.children.map((child) => child.id),
  );
  const notes = [
    ...(explanation.weighting === "equal" ? [t("terminal:explain/equal")] : []),
    ...(explanation.weightSum === null
      ? []
      : [t("terminal:explain/dividedBy", { sum: wording.short(explanation.weightSum, 6) })]),
    ...(explanation.declaredWeightSum === null
      ? []
      : [t("terminal:explain/declaredSum", { sum: wording.short(explanation.declaredWeightSum, 6) })]),
  ];
  writer.text(notes.join("; "), { tone: "quiet" });
}

function writeLeftOut(writer: DocumentWriter, explanation: Explanation, wording: Wording): void {
  if (explanation.leftOut.length === 0) return;
  const { t } = wording;
  const columns: readonly Column[] = [
    { head: t("terminal:explain/leftOut"), align: "left", isFlexible: true },
    { head: t("vocabulary:figure/weight"), align: "right" },
    { head: t("terminal:explain/reason"), align: "left" },
  ];
  const rows = explanation.leftOut.map((child): Row => [
    line(`${child.number} ${child.title}`.trim()),
    line(child.weight === null ? wording.symbols.noValue : wording.short(child.weight, 6)),
    line(t(`vocabulary:leftOut/${child.reason}`)),
  ]);
  writer.blank();
  writeChoices(
    writer,
    columns,
    rows,
    explanation.leftOut.map((child) => child.id),
  );
}

/** A table that can be chosen from; where it is too wide, each row as its title with its figures beneath. */
function writeChoices(
  writer: DocumentWriter,
  columns: readonly Column[],
  rows: readonly Row[],
  elements: readonly ElementId[],
): void {
  if (fitsBeside(columns, rows, writer.width)) {
    writer.choices(layTable(columns, rows, writer.width), elements);
    return;
  }
  const [titles, ...others] = columns;
  const single = rows.map((row): Row => [row[0] ?? []]);
  const laid = layTable(titles === undefined ? [] : [titles], single, writer.width);
  const beneath = laid.rows.map((lines, at) => [
    ...lines,
    ...others.map((column, place): Line => [
      piece(`  ${column.head} `, "quiet"),
      ...(rows[at]?.[place + 1] ?? []),
    ]),
  ]);
  writer.choices({ head: laid.head, rows: beneath }, elements);
}

function writeCells(writer: DocumentWriter, explanation: Explanation, wording: Wording): void {
  if (explanation.stages.length === 0) return;
  const { t, symbols } = wording;
  const periods = [
    ...new Set(explanation.stages.flatMap((stage) => stage.cells.map((cell) => cell.period))),
  ].toSorted(wording.formats.compare);
  const hasLater = explanation.stages.some((stage) => stage.cells.some((cell) => !cell.isCounted));
  writer.heading(t("terminal:card/stages"));
  const table = {
    titleHead: t("terminal:head/stage"),
    periods,
    sumHead: t("terminal:head/sum"),
    rows: explanation.stages.map((stage) => ({
      title: `${stage.number === null ? "" : `${stage.number} `}${stage.title}`,
      cells: periods.map((period) => {
        const cell = stage.cells.find((candidate) => candidate.period === period);
        if (cell === undefined) return line(symbols.gap, "quiet");
        const share = writeShare(cell.actual, cell.planned, wording);
        return cell.isCounted ? line(share) : line(`(${share})`, "quiet");
      }),
      sum: line(writeShare(stage.actual, stage.planned, wording)),
      notes: [],
    })),
  };
  writer.add(...layPeriodTable(table, writer.width));
  if (hasLater && explanation.asOf !== null)
    writer.text(`( ) ${t("terminal:explain/laterCell", { period: explanation.asOf })}`, { tone: "quiet" });
  for (const entered of entriesOf(explanation, wording)) writer.text(entered, { tone: "quiet" });
}

/** Who entered the cells and when, each said once. */
function entriesOf(explanation: Explanation, wording: Wording): readonly string[] {
  const entries = explanation.stages.flatMap((stage) => stage.cells.map((cell) => cell.entry));
  const said = entries
    .filter((entry) => entry !== null)
    .map(
      (entry) => `${wording.t("terminal:explain/entered")}: ${entry.by}, ${wording.formats.date(entry.at)}`,
    );
  return [...new Set(said)];
}
