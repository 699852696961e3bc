/** The bottom line of the overview while a filter is set. */
import type { Desk } from "../../dashboard/desk.ts";
import { filterLine } from "../../dashboard/use-filter.ts";
import type { Line } from "../../drawing/line.ts";
import type { OverviewState } from "./overview-state.ts";

export function filterPrompt({ filter, isTyping }: OverviewState, shown: number, desk: Desk): Line {
  return filterLine(desk, { filter, isTyping, shown, all: desk.tree.nodes.length });
}
