/** What a person should settle about a row that was read. */
import type { MessageParams } from "@miara/domain/domain-error";
import type { Severity } from "@miara/domain/finding";

import type { FindingCode } from "../import-codes.ts";
import type { CellCandidate } from "./cell-candidate.ts";
import type { Placement } from "./place-in-columns.ts";
import type { CellsReading } from "./read-cells.ts";
import type { SourceReading } from "./split-source.ts";
import type { Token } from "./tokens.ts";

export interface Doubt {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly params: MessageParams;
}

const ODD = new Set(["negative-zero", "odd-grouping", "leading-zeros", "foreign-mark"]);

/** `year` is the row's own one, where each row has one. */
export function doubtsOfCells(
  tokens: readonly Token[],
  best: CellsReading,
  others: readonly string[],
  columns: number,
  year: string | null,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const taken = best.cells.map((cell) => cell.raw).join(" | ");
  if (best.cells.length === 0)
    doubts.push({ code: "row.no-values", severity: "notice", params: year === null ? {} : { year } });
  if (others.length > 0)
    doubts.push({
      code: "row.ambiguous-grouping",
      severity: "warning",
      params: { taken, others: others.join("; ") },
    });
  const before = tokens[best.from - 1]?.text ?? "";
  if (best.cells.length === columns && /^[+\-–—]?\d[\d.,]*%?$/u.test(before))
    doubts.push({ code: "row.more-values", severity: "warning", params: { taken, others: before } });
  return [...doubts, ...doubtsOfValues(best.cells)];
}

function doubtsOfValues(cells: readonly CellCandidate[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const ambiguous = cells.filter((cell) => cell.reading.kind === "ambiguous");
  if (ambiguous.length > 0)
    doubts.push({
      code: "value.ambiguous",
      severity: "warning",
      params: {
        taken: listed(ambiguous, (cell) => cell.value),
        others: listed(ambiguous, otherValue),
      },
    });
  const withWords = cells.filter(
    (cell) => cell.hasWords || (cell.reading.kind === "value" && cell.reading.reports.includes("words")),
  );
  if (withWords.length > 0)
    doubts.push({
      code: "value.note",
      severity: "notice",
      params: { taken: listed(withWords, (cell) => cell.value) },
    });
  const odd = cells.filter(
    (cell) => cell.reading.kind === "value" && cell.reading.reports.some((report) => ODD.has(report)),
  );
  if (odd.length > 0)
    doubts.push({
      code: "value.odd",
      severity: "notice",
      params: { taken: listed(odd, (cell) => cell.value) },
    });
  return doubts;
}

/** Each cell once with a value: `17.387 = 17387`. */
function listed(
  cells: readonly CellCandidate[],
  valueOf: (cell: CellCandidate) => string | null | undefined,
): string {
  return [...new Set(cells.map((cell) => `${cell.raw} = ${valueOf(cell) ?? "–"}`))].join("; ");
}

function otherValue(cell: CellCandidate): string | undefined {
  if (cell.reading.kind !== "ambiguous") return undefined;
  return cell.reading.readings.find((possible) => possible.value !== cell.value)?.value;
}

/** Fewer cells than columns: which columns they stand in is said, and which else they could. */
export function doubtsOfPlacement(
  cells: number,
  columns: readonly string[],
  placement: Placement,
): readonly Doubt[] {
  if (placement.basis === "full" || cells === 0) return [];
  const span = (offset: number): string => {
    const taken = columns.slice(offset, offset + cells);
    return taken.length === 1 ? (taken[0] ?? "") : `${taken[0] ?? ""}–${taken.at(-1) ?? ""}`;
  };
  if (placement.basis === "twin")
    return [
      {
        code: "row.years-by-twin",
        severity: "notice",
        params: { cells, columns: columns.length, taken: span(placement.offset) },
      },
    ];
  return [
    {
      code: "row.fewer-values",
      severity: placement.basis === "page" ? "notice" : "warning",
      params: {
        cells,
        columns: columns.length,
        taken: span(placement.offset),
        others: placement.others.map(span).join("; "),
      },
    },
  ];
}

export function doubtsOfSplit(split: SourceReading): readonly Doubt[] {
  if (split.other === null) return [];
  const write = ({ name, source }: { name: string; source: string | null }): string =>
    `${name} | ${source ?? "–"}`;
  return [
    {
      code: "name-source.doubtful",
      severity: "warning",
      params: { taken: write(split), others: write(split.other) },
    },
  ];
}
