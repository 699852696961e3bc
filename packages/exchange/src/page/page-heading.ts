/** The lines above the first section: the strategy, the goal, the programme, the task. */
import type { Line } from "./page-lines.ts";
import type { NamedElement, PageNotes } from "./parsed-page.ts";

export interface PageHeading {
  readonly strategyTitle: string;
  readonly path: readonly NamedElement[];
}

const GOAL = /^Cel\s+([IVXLC]+|\d+)\s*[-–—.:]\s*(\S.*)$/u;
const NUMBERED = /^(\d+[a-z]?)\s*\.\s*(\S.*)$/u;
const GOAL_LEAD = /\s[-–—]\s*szef(?:owa)? celu\b:?/giu;
const PROGRAMME_LEAD = /\s[-–—]\s*koordynator(?:ka)?(?: programu)?\b:?/giu;
const TASK_LEAD = /\s[-–—]\s*realizator(?:ka)?(?: zadania)?\b:?/giu;

/** Null where the lines name no goal: then it is no page of a strategy. */
export function readHeading(head: readonly Line[], notes: PageNotes): PageHeading | null {
  const lines = head.filter((line) => line.text !== "");
  const goalAt = lines.findIndex((line) => GOAL.test(line.text));
  const goalLine = lines[goalAt];
  const first = lines[0];
  if (goalLine === undefined || first === undefined || goalAt === 0) return null;
  const path = [named(GOAL, GOAL_LEAD, goalLine)].filter((element) => element !== null);
  for (const line of lines.slice(goalAt + 1)) {
    const lead = path.length === 1 ? PROGRAMME_LEAD : TASK_LEAD;
    const element = path.length < 3 ? named(NUMBERED, lead, line) : null;
    if (element === null) notes.find("line.unknown", "warning", line.number, { row: line.written });
    else path.push(element);
  }
  for (const line of lines.slice(1, goalAt))
    notes.find("line.unknown", "warning", line.number, { row: line.written });
  return { strategyTitle: first.text, path };
}

function named(pattern: RegExp, leadPattern: RegExp, line: Line): NamedElement | null {
  const [, number, words] = pattern.exec(line.text) ?? [];
  if (number === undefined || words === undefined) return null;
  // The last one parts them, since a title may bear a dash of its own.
  const mark = [...words.matchAll(leadPattern)].at(-1);
  const title = mark === undefined ? words : words.slice(0, mark.index);
  const lead = mark === undefined ? "" : words.slice(mark.index + mark[0].length).trim();
  return {
    number,
    title: title.trim(),
    lead: lead === "" ? null : lead,
    line: line.number,
  };
}
