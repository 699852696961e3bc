/** Findings as a list, gravest first: how grave, where, and what in words. */
import { gravestFirst, type Finding } from "@miara/domain/finding";
import { describe } from "@miara/messages/describe";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line, type Tone } from "../drawing/line.ts";
import { fitsBeside, layTable, type Column, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import type { FindingsView } from "../sources/source.ts";

export function findingsDocument(view: FindingsView, wording: Wording, width: number | null): Document {
  const writer = new DocumentWriter(width);
  const { t } = wording;
  writer.text(t("terminal:findings/title", { count: view.findings.length }), { tone: "heading" });
  if (view.findings.length === 0) return writer.text(t("terminal:findings/none")).end();
  writer.blank();
  const placed = gravestFirst(view.findings).map((finding) => ({
    finding,
    where: finding.elementNumber ?? t("terminal:findings/whole"),
  }));
  writeFindings(writer, placed, wording);
  return writer.end();
}

interface PlacedFinding {
  readonly finding: Finding;
  /** Null where it is plain from what stands around. */
  readonly where: string | null;
}

const TONES: Readonly<Record<Finding["severity"], Tone>> = {
  error: "off-track",
  warning: "at-risk",
  notice: "quiet",
};

export function writeFindings(
  writer: DocumentWriter,
  placed: readonly PlacedFinding[],
  wording: Wording,
): void {
  const { t } = wording;
  const hasPlaces = placed.some((one) => one.where !== null);
  const columns: readonly Column[] = [
    { head: t("terminal:head/severity"), align: "left" },
    ...(hasPlaces ? [{ head: t("terminal:head/where"), align: "left" } satisfies Column] : []),
    { head: t("terminal:head/finding"), align: "left", isFlexible: true },
  ];
  const rows = placed.map((one): Row => [
    line(t(`vocabulary:severity/${one.finding.severity}`), TONES[one.finding.severity]),
    ...(hasPlaces ? [line(one.where ?? "")] : []),
    line(writeFinding(one.finding, wording)),
  ]);
  const elements = placed.map((one) => one.finding.element);
  if (fitsBeside(columns, rows, writer.width)) {
    writer.choices(layTable(columns, rows, writer.width), elements);
    return;
  }
  const narrow = rows.map((row): Row => [
    line(
      row
        .flat()
        .map((part) => part.text)
        .join(" "),
    ),
  ]);
  writer.choices(
    layTable([{ head: t("terminal:head/finding"), align: "left", isFlexible: true }], narrow, writer.width),
    elements,
  );
}

/** What was found, in words, and where a document says it. */
export function writeFinding(finding: Finding, wording: Wording): string {
  const said = describe(wording.texts, finding);
  const period = finding.period === null ? "" : ` (${finding.period})`;
  const at =
    finding.at === null
      ? ""
      : ` [${wording.t("terminal:findings/fileLine", { file: finding.at.file, line: finding.at.line })}]`;
  return said + (said.includes(finding.period ?? "\u0000") ? "" : period) + at;
}
