/** Which indicators of the list are shown, and in which order. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";
import { statusSchema, type Status } from "@miara/domain/status";
import type { Formats } from "@miara/messages/formats";

import { WITHOUT, type IndicatorSearch, type Sort } from "./indicator-search.ts";

type Without = typeof WITHOUT;

export function narrowIndicators(
  rows: readonly IndicatorRow[],
  search: IndicatorSearch,
  { compare, language }: Pick<Formats, "compare" | "language">,
): readonly IndicatorRow[] {
  const words = (search.q ?? "").toLocaleLowerCase(language).split(/\s+/);
  const found = rows.filter((row) => {
    const text = `${row.element.number} ${row.name} ${row.source ?? ""}`.toLocaleLowerCase(language);
    return (
      words.every((word) => text.includes(word)) &&
      (search.kind === undefined || row.kind === search.kind) &&
      (search.source === undefined || (row.source ?? WITHOUT) === search.source) &&
      (search.direction === undefined || row.direction === search.direction) &&
      (search.status === undefined || statusOf(row) === search.status) &&
      (search.trend === undefined || (row.trend.verdict ?? WITHOUT) === search.trend)
    );
  });
  const { sort } = search;
  if (sort === undefined) return found;
  const sign = search.order === "down" ? -1 : 1;
  return found.toSorted((a, b) => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
    // What is missing stands last, whichever way.
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (
      sign *
      (typeof one === "number" && typeof other === "number"
        ? one - other
        : compare(String(one), String(other)))
    );
  });
}

/** The status where there is a target for it. */
export function statusOf(row: IndicatorRow): Status | Without {
  return row.hasTarget ? row.status : WITHOUT;
}

const GRAVEST_FIRST = ["off-track", "at-risk", "on-track", "done", "not-started", "no-basis"];

function keyOf(row: IndicatorRow, sort: Sort): string | number | null {
  switch (sort) {
    case "element":
      return row.element.number;
    case "name":
      return row.name;
    case "kind":
      return row.kind;
    case "source":
      return row.source;
    case "direction":
      return row.direction === "none" ? null : row.direction;
    case "latest":
      return row.latest === null ? null : Number(row.latest.value);
    case "change":
      return row.changeFromPrevious?.relative == null ? null : Number(row.changeFromPrevious.relative);
    case "status":
      return row.hasTarget ? GRAVEST_FIRST.indexOf(row.status) : null;
    case "trend":
      return row.trend.verdict;
    case "age":
      return row.ageMonths === null ? null : Number(row.ageMonths);
  }
}

/** The statuses that occur, in their usual order. */
export function statusesIn(rows: readonly IndicatorRow[]): readonly (Status | Without)[] {
  const present = new Set(rows.map(statusOf));
  const inOrder: readonly (Status | Without)[] = [...statusSchema.options, WITHOUT];
  return inOrder.filter((status) => present.has(status));
}
