/** Which part of a strategy is somebody's own: what their unit reports on or approves, and what of it is due now. */
import type { Actor } from "@miara/domain/actor";
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import { owesFigures } from "@miara/domain/missing-figures";
import type { PeriodLabel } from "@miara/domain/period";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { permit, type Action, type Permission } from "@miara/domain/rights";
import type { Strategy } from "@miara/domain/strategy";

import type { PartName } from "./grid-choice.ts";

export interface Reader {
  readonly actor: Actor;
  readonly strategy: Strategy;
  readonly today: string;
}

/** `some`: of some elements alone; an analyst reads all and answers for none. */
export type OwnReach = "all" | "some" | "none";

const ACTIONS: readonly Action[] = ["report", "decide"];

export function reachOf(reader: Reader): OwnReach {
  const permissions = permissionsOf(reader, null);
  if (permissions.some(({ ok }) => ok)) return "all";
  return permissions.some((permission) => !permission.ok && permission.code === "not-yours")
    ? "some"
    : "none";
}

/** What somebody begins with: their own part, of the round that is open. */
export function usualPart(reader: Reader): PartName {
  if (reachOf(reader) !== "some") return "all";
  return openPeriods(reader.strategy).length > 0 ? "due" : "mine";
}

/** `mine`: what one reports on or approves; `due`: what of that has something to report in a round that is open. */
export function ownElements(part: "mine" | "due", reader: Reader): ReadonlySet<ElementId> {
  const { strategy } = reader;
  const calendar = new PeriodCalendar(strategy.periods);
  const isDue = (element: Element): boolean =>
    openPeriods(strategy).some((period) => owesFigures(calendar, element, period));
  return new Set(
    strategy.elements
      .filter(({ id }) => permissionsOf(reader, id).some(({ ok }) => ok))
      .filter((element) => part === "mine" || isDue(element))
      .map(({ id }) => id),
  );
}

export function openPeriods({ reportingPeriods }: Strategy): readonly PeriodLabel[] {
  return reportingPeriods.filter(({ state }) => state === "open").map(({ period }) => period);
}

function permissionsOf({ actor, strategy, today }: Reader, element: ElementId | null): readonly Permission[] {
  return ACTIONS.map((action) => permit(actor, action, { strategy, element, period: null, today }));
}
