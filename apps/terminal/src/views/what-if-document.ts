/** What-if drawn: the figures above as they are and as they would be, then what can be changed. */
import type { WeightSensitivityView } from "@miara/domain/weight-sensitivity-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { line, piece, type Line, type Tone } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import type { WhatIfRow, WhatIfView } from "../what-if/what-if-rows.ts";
import { changeOf } from "./compared-rows.ts";

export interface ShownWhatIf {
  readonly view: WhatIfView;
  /** How many trials stand. */
  readonly trials: number;
  /** Null: still being computed, or nothing to weigh. */
  readonly weights: WeightSensitivityView | null;
}

export function whatIfDocument(shown: ShownWhatIf, wording: Wording, width: number): Document {
  const { t, symbols } = wording;
  const writer = new DocumentWriter(width);
  const { view, trials, weights } = shown;
  writer.text(trials === 0 ? t("terminal:whatIf/nothing") : t("terminal:whatIf/trials", { count: trials }), {
    tone: trials === 0 ? "quiet" : "strong",
  });
  writer.table(layFixedTable(figureColumns(wording), aboveRows(view, wording), width, symbols.ellipsis));
  writer.blank();
  const [first] = view.rows;
  if (first === undefined) writer.text(t("terminal:whatIf/noRows"), { tone: "quiet" });
  else
    writer.choices(
      layFixedTable(
        first.kind === "weight" ? weightColumns(wording) : shareColumns(wording),
        view.rows.map((row) => cellsOf(row, wording)),
        width,
        symbols.ellipsis,
      ),
      view.rows.map((row) => (row.kind === "weight" ? row.element : null)),
    );
  if (weights !== null) writeSchemes(writer, weights, wording);
  return writer.end();
}

function figureColumns({ t }: Wording): readonly FixedColumn[] {
  return [
    { head: t("terminal:whatIf/above"), align: "left", rank: 0, isFlexible: true },
    { head: t("commands:head/was"), align: "right", rank: 2 },
    { head: t("terminal:whatIf/wouldBe"), align: "right", rank: 0 },
    { head: t("commands:head/change"), align: "right", rank: 1 },
    { head: t("terminal:head/status"), align: "left", rank: 3 },
  ];
}

function aboveRows({ above }: WhatIfView, wording: Wording): readonly (readonly Line[])[] {
  const { t, formats, symbols } = wording;
  return above.map((difference, depth) => {
    const { was, is, number, title, id } = difference;
    const change = changeOf(difference);
    const name = id === null ? t("terminal:whole") : `${number} ${title}`.trim();
    return [
      line(`${"  ".repeat(depth)}${name}`),
      line(wording.percent(was?.progress ?? null), "quiet"),
      line(wording.percent(is?.progress ?? null), "strong"),
      line(change === null ? symbols.noValue : formats.signed(change, 2), toneOf(change)),
      was === null || is === null || was.status === is.status
        ? [wording.status((is ?? was)?.status ?? "no-basis")]
        : [wording.status(was.status), piece(symbols.becomes), wording.status(is.status)],
    ];
  });
}

function weightColumns({ t }: Wording): readonly FixedColumn[] {
  return [
    { head: t("vocabulary:figure/weight"), align: "right", rank: 0 },
    { head: t("terminal:head/title"), align: "left", rank: 0, isFlexible: true },
    { head: t("vocabulary:figure/progress"), align: "right", rank: 1 },
    { head: t("commands:head/change"), align: "right", rank: 2 },
  ];
}

function shareColumns({ t }: Wording): readonly FixedColumn[] {
  return [
    { head: t("terminal:head/stage"), align: "left", rank: 0, isFlexible: true },
    { head: t("terminal:head/period"), align: "left", rank: 0 },
    { head: t("vocabulary:figure/plan"), align: "right", rank: 1 },
    { head: t("commands:head/actual"), align: "right", rank: 0 },
  ];
}

function cellsOf(row: WhatIfRow, wording: Wording): readonly Line[] {
  const { formats, symbols } = wording;
  if (row.kind === "share")
    return [
      line(row.title),
      line(row.period, "quiet"),
      line(figureOf(row.planned, wording), "quiet"),
      changed(row, wording),
    ];
  const { is, number, title } = row.difference;
  const change = changeOf(row.difference);
  return [
    changed(row, wording),
    line(`${number} ${title}`.trim()),
    line(wording.percent(is?.progress ?? null)),
    line(change === null ? symbols.noValue : formats.signed(change, 2), toneOf(change)),
  ];
}

/** `25 → 40` where something else is tried. */
function changed({ was, is }: WhatIfRow, wording: Wording): Line {
  if (was === is) return line(figureOf(is, wording));
  return [
    piece(`${figureOf(was, wording)}${wording.symbols.becomes}`, "quiet"),
    piece(figureOf(is, wording), "strong"),
  ];
}

function figureOf(figure: string | null, { formats, symbols }: Wording): string {
  return figure === null ? symbols.noValue : formats.number(figure);
}

function toneOf(change: string | null): Tone {
  return change === null || !/[1-9]/u.test(change) ? "quiet" : "strong";
}

function writeSchemes(writer: DocumentWriter, weights: WeightSensitivityView, wording: Wording): void {
  const { t, formats, symbols } = wording;
  writer.heading(t("terminal:whatIf/schemes"));
  const columns: readonly FixedColumn[] = [
    { head: "", align: "left", rank: 0, isFlexible: true },
    { head: t("vocabulary:figure/progress"), align: "right", rank: 0 },
    { head: t("vocabulary:figure/plan"), align: "right", rank: 2 },
    { head: t("terminal:head/status"), align: "left", rank: 1 },
  ];
  const rows = weights.schemes.map((scheme): readonly Line[] => [
    line(t(`methods:weights/scheme/${scheme.scheme}`)),
    line(wording.percent(scheme.progress)),
    line(wording.percent(scheme.planToDate), "quiet"),
    [wording.status(scheme.status)],
  ]);
  writer.table(layFixedTable(columns, rows, writer.width, symbols.ellipsis));
  if (weights.spread !== null)
    writer.text(t("terminal:whatIf/spread", { spread: formats.number(weights.spread, 1) }), {
      tone: "quiet",
    });
  if (weights.groupsWithoutSums > 0)
    writer.text(t("methods:weights/groupsWithoutSums", { count: weights.groupsWithoutSums }), {
      tone: "quiet",
    });
}
