/** The parts of a strategy that a grid can be narrowed to: what is one's own, and elements that have others below them. */
import type { Actor } from "@miara/domain/actor";
import { indexStrategy } from "@miara/domain/index-strategy";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import type { Strategy } from "@miara/domain/strategy";
import { strategyInEffect } from "@miara/domain/strategy-in-effect";
import { useMemo } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import type { GridChoice, PartName } from "./grid-choice.ts";
import { openPeriods, reachOf, type OwnReach } from "./own-part.ts";

interface PartOption {
  readonly value: string;
  readonly label: string;
}

/** What the value of an element begins with, so that none is taken for `mine`. */
export const UNDER = "under ";

export function partNamed(value: string): GridChoice["part"] {
  if (value.startsWith(UNDER)) return { under: value.slice(UNDER.length) };
  return value === "mine" || value === "due" ? value : "all";
}

export function usePartOptions(
  actor: Actor,
  strategy: Strategy,
  today: string,
  chosen: GridChoice["part"],
): readonly PartOption[] {
  const { t, formats } = useTexts();
  return useMemo(() => {
    const reach = reachOf({ actor, strategy, today });
    const names = namesFor(reach, openPeriods(strategy).length > 0);
    // What an address asks for can be told apart from the others even where it holds nothing.
    const offered = typeof chosen === "string" && !names.includes(chosen) ? [...names, chosen] : names;
    return [
      ...offered.map((name) => ({ value: name, label: nameOf(name, reach, strategy, { t, formats }) })),
      ...elementOptions(strategy, chosen),
    ];
  }, [actor, strategy, today, chosen, t, formats]);
}

/** The office answers for all of a strategy: of that it can see what is due. */
function namesFor(reach: OwnReach, isOpen: boolean): readonly PartName[] {
  const due: readonly PartName[] = isOpen && reach !== "none" ? ["due"] : [];
  return [...due, ...(reach === "some" ? (["mine"] as const) : []), "all"];
}

function nameOf(
  name: PartName,
  reach: OwnReach,
  strategy: Strategy,
  { t, formats }: Pick<Words, "t" | "formats">,
): string {
  if (name !== "due") return t(`admin:grid/part/${name}`);
  const calendar = new PeriodCalendar(strategy.periods);
  const periods = openPeriods(strategy).map((label) => {
    const period = calendar.find(label);
    return period === null ? label : formats.period(period);
  });
  return t(reach === "some" ? "admin:grid/part/due" : "admin:grid/part/allDue", {
    periods: periods.length === 0 ? "–" : periods.join(", "),
  });
}

/** One that was chosen is among them even where nothing is below it. */
function elementOptions(strategy: Strategy, chosen: GridChoice["part"]): readonly PartOption[] {
  const index = indexStrategy(strategyInEffect(strategy, null));
  return index.topDown
    .filter(({ id }) => index.children.has(id) || (typeof chosen !== "string" && id === chosen.under))
    .map(({ id, title, level }) => ({
      value: UNDER + id,
      label: `${"\u2003".repeat(level)}${index.numbers.get(id) ?? ""} ${title}`,
    }));
}
