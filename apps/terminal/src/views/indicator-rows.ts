/** The indicators of a strategy as they stand in a list: which of them, and in which order. */
import type { ElementId } from "@miara/domain/ids";
import type { IndicatorListView, IndicatorRow } from "@miara/domain/indicator-list-view";
import type { Status } from "@miara/domain/status";
import type { TreeNode } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import { FoldedTexts } from "../search/folded-texts.ts";
import { passes, readFilter } from "../search/match-words.ts";
import { GRAVITY } from "./tree-rows.ts";

export const INDICATOR_ORDERS = [
  "plan",
  "name",
  "status",
  "trend",
  "value",
  "age",
  "kind",
  "unit",
  "source",
  "direction",
] as const;
export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number];

export interface IndicatorShape {
  readonly filter: string;
  readonly sort: IndicatorOrder;
}

/** `branch` holds the elements whose indicators are meant; null: all. */
export function indicatorRows(
  view: IndicatorListView,
  { filter, sort }: IndicatorShape,
  branch: ReadonlySet<ElementId> | null,
  wording: Wording,
): readonly IndicatorRow[] {
  const words = readFilter(filter);
  const rows = view.indicators.filter(
    (row) =>
      (branch === null || branch.has(row.element.id)) &&
      passes(
        words,
        FOLDED.of(row, () => everyWord(row, wording)),
      ),
  );
  const order = orders(wording)[sort];
  return order === null ? rows : rows.toSorted(order);
}

const FOLDED = new FoldedTexts<IndicatorRow>();

/** An element with all below it. */
export function branchOf(nodes: readonly TreeNode[], element: ElementId): ReadonlySet<ElementId> {
  const branch = new Set<ElementId>([element]);
  // Every element comes after its parent.
  for (const { id, parentId } of nodes) if (parentId !== null && branch.has(parentId)) branch.add(id);
  return branch;
}

/** What the trend is called; null where there is none to speak of. */
export function trendWord({ trend }: Pick<IndicatorRow, "trend">, { t }: Pick<Wording, "t">): string | null {
  return trend.verdict === null ? null : t(`methods:verdict/${trend.verdict}`);
}

/** An indicator without a target is not judged. */
export function isJudged(row: Pick<IndicatorRow, "hasTarget" | "computedStatus">): boolean {
  return row.hasTarget || row.computedStatus !== null;
}

/** The list says all of it in words, and so it can be looked for. */
function everyWord(row: IndicatorRow, wording: Wording): string {
  const { t } = wording;
  return [
    row.element.number,
    row.name,
    row.unit ?? "",
    row.source ?? t("terminal:card/noSource"),
    t(`vocabulary:kind/${row.kind}`),
    t(`vocabulary:direction/${row.direction}`),
    isJudged(row) ? t(`vocabulary:status/${row.status}`) : "",
    trendWord(row, wording) ?? "",
  ].join(" ");
}

type Order = (a: IndicatorRow, b: IndicatorRow) => number;

// A sort of rows, not a figure: floats are exact enough. What is missing stands last.
function orders({ formats, t }: Wording): Readonly<Record<IndicatorOrder, Order | null>> {
  const byText =
    (of: (row: IndicatorRow) => string | null): Order =>
    (a, b) => {
      const [one, other] = [of(a), of(b)];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return formats.compare(one, other);
    };
  const byNumber =
    (of: (row: IndicatorRow) => number): Order =>
    (a, b) =>
      of(a) - of(b) || 0;
  const gravity = (row: IndicatorRow): number => (isJudged(row) ? GRAVITY[row.status satisfies Status] : 9);
  return {
    plan: null,
    name: byText(({ name }) => name),
    status: byNumber(gravity),
    trend: byNumber(({ trend }) => (trend.verdict === null ? 9 : (TRENDS.get(trend.verdict) ?? 8))),
    value: byNumber(({ latest }) => (latest === null ? Infinity : -Number(latest.value))),
    age: byNumber(({ ageMonths }) => (ageMonths === null ? -Infinity : -Number(ageMonths))),
    kind: byText(({ kind }) => t(`vocabulary:kind/${kind}`)),
    unit: byText(({ unit }) => unit),
    source: byText(({ source }) => source),
    direction: byText(({ direction }) => direction),
  };
}

const TRENDS = new Map<string, number>(
  ["worsening", "no-trend", "too-few-to-tell", "falling", "rising", "improving"].map((verdict, at) => [
    verdict,
    at,
  ]),
);
