/** What the grid shows, as the address says it. */
import type { Frequency } from "@miara/domain/period";

import type { Share } from "./grid-row.ts";

/** `mine`: what one answers for; `due`: of that, what is to be reported in an open round. */
export type PartName = "all" | "mine" | "due";

export interface GridChoice {
  readonly what: "stages" | "indicators";
  /** Or an element with all below it. */
  readonly part: PartName | { readonly under: string };
  readonly share: Share | "both";
  /** Null: the first that there is. */
  readonly every: Frequency | null;
}

export interface GridSearch {
  readonly what?: "indicators";
  readonly part?: PartName;
  readonly under?: string;
  readonly share?: "planned" | "both";
  readonly every?: Frequency;
}

/** Spelt out here: an address is read before the first page, which is not to wait for the schemas of the domain. */
const FREQUENCIES: Readonly<Record<Frequency, true>> = {
  A: true,
  S: true,
  Q: true,
  M: true,
  irregular: true,
};

function isFrequency(text: unknown): text is Frequency {
  return typeof text === "string" && Object.hasOwn(FREQUENCIES, text);
}

function isPartName(text: unknown): text is PartName {
  return text === "all" || text === "mine" || text === "due";
}

/** What is not said is left out, so that the plain address is the usual grid: actual shares of whoever opens it. */
export function readGridSearch(search: Record<string, unknown>): GridSearch {
  const { what, part, under, share, every } = search;
  return {
    ...(what === "indicators" ? { what } : {}),
    ...(typeof under === "string" && under !== "" ? { under } : isPartName(part) ? { part } : {}),
    ...(share === "planned" || share === "both" ? { share } : {}),
    ...(isFrequency(every) ? { every } : {}),
  };
}

export function writeGridSearch({ what, part, share, every }: GridChoice): GridSearch {
  return {
    ...(what === "indicators" ? { what } : {}),
    ...(typeof part === "string" ? { part } : part),
    ...(share === "actual" ? {} : { share }),
    ...(every === null ? {} : { every }),
  };
}

/** `usual`: the part that is shown where the address names none. */
export function choiceOf({ what, part, under, share, every }: GridSearch, usual: PartName): GridChoice {
  return {
    what: what ?? "stages",
    part: under === undefined ? (part ?? usual) : { under },
    share: share ?? "actual",
    every: every ?? null,
  };
}
