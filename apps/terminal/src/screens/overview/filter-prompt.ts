/** The bottom line while a filter is set: what was typed, how much it finds, and how to be rid of it. */
import type { Desk } from "../../dashboard/desk.ts";
import { piece, widthOf, type Line } from "../../drawing/line.ts";
import type { OverviewState } from "./overview-state.ts";

export function filterPrompt(state: OverviewState, shown: number, desk: Desk): Line {
  const { t, symbols } = desk.wording;
  const typed = `/${state.filter}${state.isTyping ? symbols.caret : ""}`;
  const counted = t("terminal:filterShows", { shown, all: desk.tree.nodes.length });
  const hint = state.isTyping ? t("terminal:filterHint") : t("terminal:filterSet");
  const rest = `${counted}${symbols.dot}${hint}`;
  const padding = Math.max(2, desk.width - widthOf(typed) - widthOf(rest));
  return [piece(typed, "strong"), piece(" ".repeat(padding)), piece(rest, "quiet")];
}
