/** An element before anything but its place and title is known. */
import type { Element } from "./element.ts";

/** What a new element has besides its id, place and title: every list is empty and its own, everything else null. */
export function blankElement(): Omit<Element, "id" | "parentId" | "level" | "number" | "title"> {
  return {
    lifecycle: "active",
    weight: null,
    method: null,
    manualProgress: null,
    statusOverride: null,
    leads: [],
    addressees: null,
    rationale: null,
    description: null,
    alsoServes: [],
    stages: [],
    indicators: [],
    partners: [],
    totalCost: null,
    budgetLines: [],
    since: null,
    until: null,
    formerly: [],
    reports: [],
  };
}
