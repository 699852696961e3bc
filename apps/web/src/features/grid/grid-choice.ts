/** What the grid shows, as the address says it. */
import type { Frequency } from "@miara/domain/period";

import type { Share } from "./grid-row.ts";

export interface GridChoice {
  readonly what: "stages" | "indicators";
  /** Null: the whole strategy. */
  readonly under: string | null;
  readonly share: Share | "both";
  /** Null: the first that there is. */
  readonly every: Frequency | null;
}

export interface GridSearch {
  readonly what?: "indicators";
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

/** What is not said is left out, so that the plain address is the usual grid: actual shares of all stages. */
export function readGridSearch(search: Record<string, unknown>): GridSearch {
  const { what, under, share, every } = search;
  return {
    ...(what === "indicators" ? { what } : {}),
    ...(typeof under === "string" && under !== "" ? { under } : {}),
    ...(share === "planned" || share === "both" ? { share } : {}),
    ...(isFrequency(every) ? { every } : {}),
  };
}

export function writeGridSearch({ what, under, share, every }: GridChoice): GridSearch {
  return {
    ...(what === "indicators" ? { what } : {}),
    ...(under === null ? {} : { under }),
    ...(share === "actual" ? {} : { share }),
    ...(every === null ? {} : { every }),
  };
}

export function choiceOf({ what, under, share, every }: GridSearch): GridChoice {
  return {
    what: what ?? "stages",
    under: under ?? null,
    share: share ?? "actual",
    every: every ?? null,
  };
}
