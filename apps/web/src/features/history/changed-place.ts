/** Where in a strategy a change of the log was, and whether an edit can replace what stands there. */
import type { Element } from "@miara/domain/element";
import type { Strategy } from "@miara/domain/strategy";

/** Why a place can't be brought back by an edit, or need not be. */
export type Obstacle = "gone" | "whole" | "step" | "order" | "follows" | "same";

export interface ChangedPlace {
  /** Null: the strategy itself. */
  readonly element: string | null;
  /** As the log names it: `["stages", "s1", "cells", "2012", "actual"]`. */
  readonly path: readonly string[];
}

const CELL: ReadonlySet<string> = new Set(["planned", "actual", "note"]);
const STAGE: ReadonlySet<string> = new Set(["title", "number"]);
const ROUND: ReadonlySet<string> = new Set(["opensOn", "dueOn", "levelDeadlines"]);
const STRATEGY = [
  "title",
  "description",
  "language",
  "levels",
  "periods",
  "units",
  "settings",
] as const satisfies readonly (keyof Strategy)[];
const ELEMENT = [
  "number",
  "title",
  "weight",
  "lifecycle",
  "method",
  "manualProgress",
  "statusOverride",
  "leads",
  "addressees",
  "rationale",
  "description",
  "alsoServes",
  "partners",
  "totalCost",
  "budgetLines",
  "parentId",
  "until",
] as const satisfies readonly (keyof Element)[];

export function strategyField(name: string): (typeof STRATEGY)[number] | null {
  return STRATEGY.find((field) => field === name) ?? null;
}

export function elementField(name: string): (typeof ELEMENT)[number] | null {
  return ELEMENT.find((field) => field === name) ?? null;
}

/** What is plain from the place alone; null: it may be brought back. */
export function obstacleAt({ element, path }: ChangedPlace): Obstacle | null {
  const [list, member, part, , share] = path;
  if (list === undefined) return "whole";
  if (element === null) {
    if (list === "elements") return "order";
    if (list === "reportingPeriods") return part !== undefined && ROUND.has(part) ? null : "step";
    return strategyField(list) === null ? "follows" : null;
  }
  switch (list) {
    case "stages":
    case "indicators":
      if (member === undefined) return "order";
      if (part === undefined) return "whole";
      if (list === "indicators") return part === "asWritten" ? "follows" : null;
      if (part === "cells") return share === undefined || CELL.has(share) ? null : "follows";
      return STAGE.has(part) ? null : "follows";
    case "reports":
      return part === undefined || part === "narrative" ? null : "step";
    default:
      return elementField(list) === null ? "follows" : null;
  }
}

/** The places that edits replace as wholes: an observation, not its note alone; a cell's two shares and its note. */
export function editedPlaces({ element, path }: ChangedPlace): readonly ChangedPlace[] {
  const [list = "", member = "", part, , share] = path;
  const upTo = (length: number): readonly ChangedPlace[] => [{ element, path: path.slice(0, length) }];
  if (element === null) return upTo(list === "reportingPeriods" ? 2 : 1);
  if (list === "stages" && part === "cells" && share === undefined)
    return [...CELL].map((field) => ({ element, path: [...path, field] }));
  if (list === "stages") return upTo(part === "cells" ? 5 : 2);
  if (list === "indicators") return upTo(part === "observations" ? 4 : 3);
  if (list === "reports") return [{ element, path: [list, member, "narrative"] }];
  return upTo(1);
}
