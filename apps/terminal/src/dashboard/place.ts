/** Where one is in the dashboard: a stack of places, so that Esc leads back to where one was. */
import type { ElementId } from "@miara/domain/ids";

import type { ScreenName } from "../keys.ts";

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
  | { readonly screen: "findings"; readonly spot: Spot }
  | { readonly screen: "as-of"; readonly spot: Spot }
  | { readonly screen: "strategies"; readonly spot: Spot }
  | { readonly screen: "help"; readonly spot: Spot; readonly of: ScreenName };

export type PlaceOn<Screen extends ScreenName> = Extract<Place, { screen: Screen }>;

/** The way here, the overview first. */
export type Stack = readonly [Place, ...(readonly Place[])];

export type Step =
  | { readonly kind: "open"; readonly place: Place }
  | { readonly kind: "back" }
  /** Another place in this one's stead: the next card after this. */
  | { readonly kind: "replace"; readonly place: Place }
  | { readonly kind: "move"; readonly spot: Spot };

export function here(stack: Stack): Place {
  return stack.at(-1) ?? stack[0];
}

export function step(stack: Stack, taken: Step): Stack {
  const [first, ...rest] = stack;
  switch (taken.kind) {
    case "open":
      return [first, ...rest, taken.place];
    case "back":
      return [first, ...rest.slice(0, -1)];
    case "replace":
      return rest.length === 0 ? [taken.place] : [first, ...rest.slice(0, -1), taken.place];
    case "move":
      return step(stack, { kind: "replace", place: { ...here(stack), spot: taken.spot } });
  }
}
