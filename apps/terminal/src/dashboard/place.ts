/** Where one is in the dashboard: a stack of places, so that Esc leads back to where one was. */
import type { ElementId, IndicatorId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";

import type { ScreenName } from "../keys.ts";
import type { CompareOrder } from "../views/compared-rows.ts";
import type { FindingOrder } from "../views/finding-groups.ts";
import type { IndicatorOrder } from "../views/indicator-rows.ts";

/** Which row of a document is chosen, and which line stands at the top. */
export interface Spot {
  readonly row: number;
  readonly top: number;
}

export const TOP: Spot = { row: 0, top: 0 };

export type Place =
  | { readonly screen: "overview"; readonly spot: Spot }
  | { readonly screen: "card"; readonly spot: Spot; readonly element: ElementId }
  /** Null: the strategy as a whole. */
  | { readonly screen: "explanation"; readonly spot: Spot; readonly element: ElementId | null }
  | {
      readonly screen: "findings";
      readonly spot: Spot;
      readonly filter: string;
      readonly sort: FindingOrder;
    }
  | {
      readonly screen: "indicators";
      readonly spot: Spot;
      readonly filter: string;
      readonly sort: IndicatorOrder;
      /** The branch whose indicators are listed; null: all of them. */
      readonly element: ElementId | null;
    }
  | { readonly screen: "indicator"; readonly spot: Spot; readonly indicator: IndicatorId }
  /** Null: the round at hand. */
  | { readonly screen: "round"; readonly spot: Spot; readonly period: PeriodLabel | null }
  | {
      readonly screen: "compare";
      readonly spot: Spot;
      readonly mode: CompareMode;
      readonly filter: string;
      readonly sort: CompareOrder;
      /** How many steps before the usual one the earlier side is: periods, changes, or strategies. */
      readonly steps: number;
    }
  /** Null: the strategy as a whole. */
  | { readonly screen: "what-if"; readonly spot: Spot; readonly element: ElementId | null }
  | { readonly screen: "history"; readonly spot: Spot; readonly element: ElementId | null }
  | { readonly screen: "as-of"; readonly spot: Spot }
  | { readonly screen: "strategies"; readonly spot: Spot }
  | { readonly screen: "help"; readonly spot: Spot; readonly of: ScreenName };

export const COMPARE_MODES = ["periods", "moments", "strategies"] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export type PlaceOn<Screen extends ScreenName> = Extract<Place, { screen: Screen }>;

/** The way here, the overview first, and the places that one has come back from. */
export interface Way {
  readonly here: readonly [Place, ...(readonly Place[])];
  /** The nearest first. */
  readonly ahead: readonly Place[];
}

export type Step =
  | { readonly kind: "open"; readonly place: Place }
  | { readonly kind: "back" }
  /** To where one has come back from. */
  | { readonly kind: "forth" }
  /** Another place in this one's stead: the next card after this. */
  | { readonly kind: "replace"; readonly place: Place };

export function placeOf({ here }: Way): Place {
  return here.at(-1) ?? here[0];
}

/** The way after a step; the same one where there is nowhere to go. */
export function step(way: Way, taken: Step): Way {
  const [first, ...rest] = way.here;
  switch (taken.kind) {
    case "open":
      return { here: [first, ...rest, taken.place], ahead: [] };
    case "back": {
      const left = rest.at(-1);
      return left === undefined ? way : { here: [first, ...rest.slice(0, -1)], ahead: [left, ...way.ahead] };
    }
    case "forth": {
      const [next, ...ahead] = way.ahead;
      return next === undefined ? way : { here: [first, ...rest, next], ahead };
    }
    case "replace":
      return rest.length === 0
        ? { ...way, here: [taken.place] }
        : { ...way, here: [first, ...rest.slice(0, -1), taken.place] };
  }
}
