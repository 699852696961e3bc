/** Reads one page of the city: of a goal, a programme or a task. */
import { readIndicatorSection } from "./indicator-section.ts";
import { readList, type ElementList } from "./listed-elements.ts";
import { readHeading } from "./page-heading.ts";
import { readLines, type Line } from "./page-lines.ts";
import { PageNotes, type PageResult } from "./parsed-page.ts";
import { readPartners } from "./partner-rows.ts";
import { splitSections, type SectionName, type SectionedPage } from "./sections.ts";
import { readStages } from "./stage-rows.ts";

/** Stands where a text was left out of a copy: there is one, and it is not here. */
const OMITTED = /^\(treść pominięta\)$/iu;
const LONGEST_LINE = 4000;
/** The sections that each sort of page has: of a goal, a programme, a task. */
const FITTING: readonly (readonly SectionName[])[] = [
  ["programmes", "indicators"],
  ["tasks", "indicators"],
  ["addressees", "rationale", "description", "stages", "lead", "partners", "indicators", "cost", "budget"],
];

export function readPage(file: string, text: string): PageResult {
  const notes = new PageNotes(file);
  const sectioned = splitSections(readLines(text));
  const heading = readHeading(sectioned.head, notes);
  if (heading === null || sectioned.sections.size === 0) {
    const first = sectioned.head.find((line) => line.text !== "");
    return refused([{ code: "file.no-page", file, line: first?.number ?? 1, params: {} }]);
  }
  refuseLongLines(sectioned, notes);
  if (notes.problems.length > 0) return refused(notes.problems);
  reportMisplaced(sectioned, heading.path.length, notes);
  const linesOf = (name: SectionName): readonly Line[] => sectioned.sections.get(name)?.lines ?? [];
  noteRepairs(sectioned, notes);
  const list: ElementList = readList([...linesOf("programmes"), ...linesOf("tasks")], notes);
  const stages = readStages(linesOf("stages"), notes);
  const indicators = sectioned.sections.get("indicators");
  const page = {
    file,
    ...heading,
    ...list,
    addressees: passage(linesOf("addressees")),
    rationale: passage(linesOf("rationale")),
    description: passage(linesOf("description")),
    stagePeriods: stages.periods,
    stages: stages.stages,
    leads: linesOf("lead").flatMap((line) =>
      line.text === "" || OMITTED.test(line.text) ? [] : [line.text],
    ),
    partners: readPartners(linesOf("partners"), notes),
    table: indicators === undefined ? null : readIndicatorSection(indicators, notes),
    cost: passage(linesOf("cost")),
    budget: linesOf("budget").flatMap((line) =>
      line.text === "" || /^Źródł[oa] finansowania(?: Środki)?$/iu.test(line.text) ? [] : [line.text],
    ),
    findings: notes.findings,
  };
  return notes.problems.length > 0 ? refused(notes.problems) : { ok: true, page };
}

/** Rows and headings are short; a line of many thousand letters is no page, and would take long to part. */
function refuseLongLines(page: SectionedPage, notes: PageNotes): void {
  const prose: ReadonlySet<SectionName> = new Set(["addressees", "rationale", "description", "cost"]);
  const sections = [...page.sections.values()].filter((section) => !prose.has(section.name));
  for (const line of [...page.head, ...sections.flatMap((section) => section.lines)])
    if (line.text.length > LONGEST_LINE)
      notes.refuse("line.too-long", line.number, { letters: line.text.length, maximum: LONGEST_LINE });
}

function refused(problems: Extract<PageResult, { ok: false }>["problems"]): PageResult {
  return { ok: false, problems };
}

/** A task's sections under a programme's heading mean that a line of the heading is lost. */
function reportMisplaced(page: SectionedPage, depth: number, notes: PageNotes): void {
  const fitting = FITTING[depth - 1] ?? [];
  for (const section of page.sections.values())
    if (!fitting.includes(section.name))
      notes.refuse("page.section-misplaced", section.heading.number, { section: section.heading.text });
}

/** Repairs outside the indicator rows, which report their own. */
function noteRepairs(page: SectionedPage, notes: PageNotes): void {
  const elsewhere = [...page.sections.values()].filter((section) => section.name !== "indicators");
  for (const line of [...page.head, ...elsewhere.flatMap((section) => section.lines)])
    if (line.isRepaired)
      notes.find("text.repaired", "notice", line.number, { row: line.written, taken: line.text });
}

/** The paragraphs of a section; null where it is empty or its text was left out. */
function passage(lines: readonly Line[]): string | null {
  const text = lines
    .map((line) => (OMITTED.test(line.text) ? "" : line.text))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return text === "" ? null : text;
}
