/** A reporting round as it goes: office by office, then element by element, who is missing what. */
import type { RoundRow, RoundView } from "@miara/domain/round-view";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { layFixedTable, type FixedColumn } from "../drawing/fixed-table.ts";
import { line, piece, type Line } from "../drawing/line.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";

export interface ShownRound {
  readonly round: RoundView;
  /** Whether the strategy declares it; else it is what a round for the period would ask. */
  readonly isDeclared: boolean;
  /** Names of offices by their id. */
  readonly offices: ReadonlyMap<string, string>;
}

export function roundDocument(shown: ShownRound, wording: Wording, width: number | null): Document {
  const writer = new DocumentWriter(width);
  const { t, formats, symbols } = wording;
  const { round, isDeclared } = shown;
  writer.text(t("terminal:round/title", { period: formats.period(round.period) }), { tone: "heading" });
  const facts = isDeclared
    ? [
        t(`terminal:round/state/${round.state}`),
        ...(round.dueOn === null ? [] : [t("terminal:round/due", { day: formats.date(round.dueOn) })]),
      ]
    : [t("terminal:round/notDeclared")];
  writer.text(facts.join(symbols.dot), { tone: "quiet" });
  if (round.elements.length === 0) return writer.blank().text(t("terminal:round/none")).end();
  writeOffices(writer, round, wording);
  writer.heading(t("terminal:round/elements"));
  writer.choices(
    layFixedTable(columns(wording), elementRows(shown, wording), width, symbols.ellipsis),
    round.elements.map(({ element }) => element),
  );
  return writer.end();
}

function writeOffices(writer: DocumentWriter, round: RoundView, wording: Wording): void {
  const { t } = wording;
  writer.heading(t("terminal:round/offices"));
  const heads: readonly Column[] = [
    { head: t("terminal:round/office"), align: "left", isFlexible: true },
    { head: t("terminal:round/all"), align: "right" },
    { head: t("terminal:round/done"), align: "right" },
    { head: t("terminal:round/missing"), align: "right" },
  ];
  // Those who are missing something first.
  const units = round.byUnit.toSorted((a, b) => Number(b.missing > 0) - Number(a.missing > 0));
  const rows = units.map(({ unit, name, total, done, missing }): Row => [
    line(unit === null ? t("terminal:round/nobody") : name),
    line(String(total)),
    line(String(done)),
    line(String(missing), missing > 0 ? "strong" : "quiet"),
  ]);
  if (fitsBeside(heads, rows, writer.width)) {
    writer.table(layTable(heads, rows, writer.width));
    return;
  }
  for (const [name = [], all = [], done = [], missing = []] of rows)
    writer.add(name, [piece("  "), ...missing, piece("/"), ...all, piece(" ("), ...done, piece(")")]);
}

function columns({ t }: Wording): readonly FixedColumn[] {
  return [
    { head: t("terminal:head/number"), align: "left", rank: 2, most: 10 },
    { head: t("terminal:head/title"), align: "left", rank: 0, isFlexible: true },
    { head: t("terminal:round/missing"), align: "left", rank: 0 },
    { head: t("terminal:head/status"), align: "left", rank: 1 },
    { head: t("terminal:round/dueHead"), align: "left", rank: 4 },
    { head: t("terminal:round/office"), align: "left", rank: 3, most: 30 },
  ];
}

function elementRows({ round, offices }: ShownRound, wording: Wording): readonly (readonly Line[])[] {
  const { t, symbols } = wording;
  return round.elements.map((row): readonly Line[] => [
    line(row.number, "quiet"),
    line(row.title),
    line(missingOf(row, wording)),
    line(t(`terminal:round/row/${row.state}`), row.isOverdue ? "off-track" : "plain"),
    line(`${row.isOverdue ? `${symbols.status["off-track"]} ` : ""}${row.dueOn ?? symbols.noValue}`, "quiet"),
    line(
      row.units.map((unit) => offices.get(unit) ?? unit).join(", ") || t("terminal:round/nobody"),
      "quiet",
    ),
  ]);
}

/** `2 cells, 1 value, words`; what is complete says so. */
function missingOf({ missing }: RoundRow, { t }: Wording): string {
  const parts = [
    ...(missing.cells === 0 ? [] : [t("terminal:round/cells", { count: missing.cells })]),
    ...(missing.observations === 0 ? [] : [t("terminal:round/values", { count: missing.observations })]),
    ...(missing.narrative ? [t("terminal:round/words")] : []),
  ];
  return parts.length === 0 ? t("terminal:round/complete") : parts.join(", ");
}
