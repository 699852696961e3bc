/**
 * What brings an earlier value back: an edit of the place that a change touched, from what stands there now to what
 * stood before the change. It is a new change; the log stays as it is.
 */
import { definitionOf } from "@miara/domain/definition-of";
import { isSame, type PlainValue } from "@miara/domain/meeting";
import { PeriodCalendar } from "@miara/domain/period-calendar";
import { lastClosedDay } from "@miara/domain/period-lock";
import { standingOf } from "@miara/domain/place-of";
import { contentOf } from "@miara/domain/report-on";
import type { Strategy } from "@miara/domain/strategy";
import { strategyEditSchema, type StrategyEdit } from "@miara/domain/strategy-edit";
import { dayAfter } from "@miara/domain/terms";

import {
  editedPlaces,
  elementField,
  obstacleAt,
  strategyField,
  type ChangedPlace,
  type Obstacle,
} from "./changed-place.ts";

/** One place: what stands there now, and what will. */
export interface PlaceBack extends ChangedPlace {
  readonly was: PlainValue;
  readonly is: PlainValue;
}

export type BroughtBack =
  | { readonly ok: true; readonly edits: readonly StrategyEdit[]; readonly places: readonly PlaceBack[] }
  | { readonly ok: false; readonly obstacle: Obstacle };

interface States {
  /** The strategy as it was known before the change. */
  readonly former: Strategy;
  readonly now: Strategy;
  /** ISO day, for what applies from a day on. */
  readonly today: string;
}

export function bringBack(changed: ChangedPlace, states: States): BroughtBack {
  const obstacle = obstacleAt(changed);
  if (obstacle !== null) return { ok: false, obstacle };
  const places: PlaceBack[] = [];
  for (const place of editedPlaces(changed)) {
    const was = standingAt(place, states.now);
    const is = standingAt(place, states.former);
    if (was === undefined) return { ok: false, obstacle: "gone" };
    if (is === undefined) return { ok: false, obstacle: "whole" };
    if (!isSame(was, is)) places.push({ ...place, was, is });
  }
  if (places.length === 0) return { ok: false, obstacle: "same" };
  return {
    ok: true,
    places,
    edits: places.map((place) => strategyEditSchema.parse(editOf(place, states))),
  };
}

/** What stands at a place, in the shape of an edit's `was`; undefined where what bears it is not there. */
function standingAt({ element: id, path }: ChangedPlace, strategy: Strategy): PlainValue | undefined {
  const [list = "", member, part = "", period, share] = path;
  if (id === null) {
    const field = strategyField(list);
    if (field !== null) return strategy[field];
    const round = strategy.reportingPeriods.find((one) => one.period === member);
    if (round === undefined) return undefined;
    const { opensOn, dueOn, levelDeadlines } = round;
    return { opensOn, dueOn, levelDeadlines };
  }
  const element = strategy.elements.find((one) => one.id === id);
  if (element === undefined) return undefined;
  if (list === "stages") {
    const stage = element.stages.find((one) => one.id === member);
    if (stage === undefined) return undefined;
    if (part !== "cells") return { number: stage.number, title: stage.title };
    const cell = stage.cells.find((one) => one.period === period);
    return cell === undefined ? null : (valueOf(cell, share) ?? null);
  }
  if (list === "indicators") {
    const indicator = element.indicators.find((one) => one.id === member);
    if (indicator === undefined) return undefined;
    if (part !== "observations") return valueOf(definitionOf(indicator), part);
    const observation = indicator.observations.find((one) => one.period === period);
    return observation === undefined ? null : contentOf(observation);
  }
  if (list === "reports") return element.reports.find((one) => one.period === member)?.narrative ?? null;
  const field = elementField(list);
  return field === null ? undefined : element[field];
}

/** An edit as data; its schema then takes it, or says what no edit can be. */
function editOf({ element: id, path, was, is }: PlaceBack, states: States): object {
  const [list = "", member = "", part = "", period, share] = path;
  if (id === null)
    return list === "reportingPeriods"
      ? { kind: "round-dated", period: member, was, is }
      : { kind: "strategy-field", field: list, was, is };
  switch (list) {
    case "stages":
      if (part !== "cells") return { kind: "stage-field", stage: member, was, is };
      return share === "note"
        ? { kind: "stage-note", stage: member, period, was, is }
        : { kind: "stage-cell", stage: member, period, share, was, is };
    case "indicators":
      return part === "observations"
        ? { kind: "observation", indicator: member, period, was, is }
        : { kind: "indicator-defined", ...definitions(id, member, { [part]: is }, states.now) };
    case "reports":
      return { kind: "narrative", element: id, period: member, was, is };
    case "until":
      return { kind: "element-archived", element: id, was, is };
    case "parentId":
    case "level":
      return { kind: "element-moved", element: id, ...placesOf(id, states), from: firstDay(states) };
    default:
      return { kind: "element-field", element: id, field: list, was, is, from: fromOf(list, states) };
  }
}

function definitions(element: string, indicator: string, change: object, now: Strategy): object {
  const found = now.elements.find(({ id }) => id === element)?.indicators.find(({ id }) => id === indicator);
  if (found === undefined) return {};
  const was = definitionOf(found);
  return { was, is: { ...was, ...change } };
}

/** Where it stands, and where it stood: before the same sibling, where that one still stands there. */
function placesOf(id: string, { former, now }: States): object {
  const [then, current] = [former, now].map(({ elements }) => elements.find((one) => one.id === id));
  if (then === undefined || current === undefined) return {};
  const place = standingOf(former, then);
  const isThere = now.elements.some((one) => one.id === place.before && one.parentId === place.parentId);
  return { was: standingOf(now, current), is: { ...place, before: isThere ? place.before : null } };
}

const TERMS: ReadonlySet<string> = new Set(["weight", "lifecycle", "method"]);

function fromOf(field: string, states: States): string | null {
  return TERMS.has(field) ? firstDay(states) : null;
}

/** The first day on which a change of structure may apply: today, or the day after the last closed period. */
function firstDay({ now, today }: States): string | null {
  const closed = lastClosedDay(now, new PeriodCalendar(now.periods));
  if (closed === null) return null;
  return closed < today ? today : dayAfter(closed);
}

function valueOf(
  bearer: Readonly<Record<string, PlainValue>>,
  name: string | undefined,
): PlainValue | undefined {
  return name !== undefined && Object.hasOwn(bearer, name) ? bearer[name] : undefined;
}
