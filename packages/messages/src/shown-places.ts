/** With how many decimals the values of an indicator are shown. */
import type { IndicatorView } from "@miara/domain/indicator-view";

type Places = Pick<IndicatorView, "decimals"> & {
  readonly observations: readonly { readonly value: string | null }[];
};

/** More places than anybody writes: those of a computed value that has no end. */
const READABLE = 6;
const OF_A_COMPUTED_VALUE = 2;

/** As declared; else null, each value as it is, or two where a computed one has no end. */
export function shownPlaces({ decimals, observations }: Places): number | null {
  if (decimals !== null) return decimals;
  const isEndless = observations.some(({ value }) => value !== null && placesOf(value) > READABLE);
  return isEndless ? OF_A_COMPUTED_VALUE : null;
}

/** For what is estimated from the values: as many as the finest of them has. */
export function estimatePlaces(indicator: Places): number {
  const finest = Math.max(0, ...indicator.observations.map(({ value }) => placesOf(value ?? "0")));
  return shownPlaces(indicator) ?? finest;
}

function placesOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}
