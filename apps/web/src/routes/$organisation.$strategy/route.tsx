/** Everything under a strategy: the as-of period stands in the address and is kept. */
import { createFileRoute, Outlet, retainSearchParams } from "@tanstack/react-router";

export interface StrategySearch {
  /** Undefined, said aloud, gives up the one that would be kept. */
  readonly asOf?: string | undefined;
}

export const Route = createFileRoute("/$organisation/$strategy")({
  validateSearch: (search: Record<string, unknown>): StrategySearch => {
    const asOf = search["asOf"];
    return typeof asOf === "string" && asOf !== "" ? { asOf } : {};
  },
  search: { middlewares: [retainSearchParams(["asOf"])] },
  component: Outlet,
});
