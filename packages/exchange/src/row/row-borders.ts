/** Borders that a row still has: tabs between its cells, and the year at the end of a goal's row. */
import type { PeriodLabel } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";

import type { RawTable } from "../page/parsed-page.ts";

export interface BorderedRow {
  readonly name: string;
  readonly source: string | null;
  readonly cells: readonly string[];
  /** The row's own period, where each row has one. */
  readonly period: PeriodLabel | null;
}

/** Null where the row has no tabs, or not as many as its table has columns. */
export function cutBorderedRow(
  text: string,
  columns: number,
  layout: RawTable["layout"],
): BorderedRow | null {
  if (!text.includes("\t")) return null;
  const fields = text.split("\t").map((field) => field.trim());
  const periodText = layout === "single" ? fields.pop() : undefined;
  const period = periodText === undefined ? null : (readPeriod(periodText)?.label ?? null);
  if (layout === "single" && period === null) return null;
  const [name, source, ...cells] = fields;
  if (name === undefined || name === "" || source === undefined || cells.length > columns) return null;
  return { name, source: source === "" ? null : source, cells, period };
}

/** The period at the end of a row, and the row without it. */
export function cutPeriod(text: string): { readonly text: string; readonly period: PeriodLabel } | null {
  const found = /^(.*\S)\s+(\S+)$/u.exec(text);
  const period = readPeriod(found?.[2] ?? "");
  return period === null ? null : { text: found?.[1] ?? "", period: period.label };
}
