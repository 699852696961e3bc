/** An indicator before anything but its kind, name and values is known. */
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

/** What a new indicator has besides its id, kind and name: measured once a year, in no direction. */
export function blankIndicator(): Omit<Indicator, "id" | "kind" | "name"> {
  return {
    unit: null,
    source: null,
    direction: "none",
    decimals: null,
    frequency: "A",
    baselines: [],
    targets: [],
    tolerance: null,
    isCumulative: false,
    timeAggregation: null,
    unitAggregation: null,
    ratio: null,
    formula: null,
    statusOverride: null,
    note: null,
    asWritten: null,
    observations: [],
  };
}

/** What an observation has besides its period, value and status. */
export function blankObservation(): Omit<Observation, "period" | "value" | "status"> {
  return { qualifier: null, raw: null, note: null, asOf: null, entry: null };
}
