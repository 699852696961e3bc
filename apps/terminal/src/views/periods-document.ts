/** The periods of a strategy to choose from, with their dates. */
import type { Period } from "@miara/domain/period";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line } from "../drawing/line.ts";
import { layTable, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";

export function periodsDocument(
  periods: readonly Period[],
  asOf: string | null,
  wording: Wording,
  width: number,
): Document {
  const { t, formats, symbols } = wording;
  const writer = new DocumentWriter(width);
  writer.text(t("terminal:asOfTitle"), { tone: "heading" }).blank();
  const rows = periods.map((period): Row => [
    line(period.label === asOf ? symbols.live : " "),
    line(formats.period(period)),
    line(`${formats.date(period.start)} – ${formats.date(period.end)}`, "quiet"),
  ]);
  const columns = [
    { head: "", align: "left" },
    { head: t("terminal:head/period"), align: "left" },
    { head: "", align: "left", isFlexible: true },
  ] as const;
  return writer
    .choices(
      layTable(columns, rows, width),
      periods.map(() => null),
    )
    .end();
}
