/** What the list of indicators is narrowed and sorted by, as it stands in the address. */
export const SORTS = [
  "element",
  "name",
  "kind",
  "source",
  "direction",
  "latest",
  "change",
  "status",
  "trend",
  "age",
] as const;
export type Sort = (typeof SORTS)[number];

/** Every part a plain text, as in the address; left out: not asked for. */
export interface IndicatorSearch {
  readonly q?: string;
  readonly kind?: string;
  /** `-`: those without one. */
  readonly source?: string;
  readonly direction?: string;
  /** `-`: those without a target. */
  readonly status?: string;
  /** `-`: those without a verdict. */
  readonly trend?: string;
  /** Left out: the order of the plan. */
  readonly sort?: Sort;
  /** From the greatest to the least. */
  readonly order?: "down";
}

/** Stands for those that have none. */
export const WITHOUT = "-";

const FILTERS = ["q", "kind", "source", "direction", "status", "trend"] as const;

export function readIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const text = search[name];
      return typeof text === "string" && text !== "" ? [[name, text]] : [];
    }),
  );
  const sort = SORTS.find((one) => one === search["sort"]);
  return {
    ...filters,
    ...(sort === undefined ? {} : { sort }),
    ...(sort !== undefined && search["order"] === "down" ? { order: "down" } : {}),
  };
}
