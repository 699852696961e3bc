/** The sections of a page, by their headings. */
import type { Line } from "./page-lines.ts";

export type SectionName =
  | "programmes"
  | "tasks"
  | "addressees"
  | "rationale"
  | "description"
  | "stages"
  | "lead"
  | "partners"
  | "indicators"
  | "cost"
  | "budget";

export interface Section {
  readonly name: SectionName;
  readonly heading: Line;
  readonly lines: readonly Line[];
}

export interface SectionedPage {
  /** What stands above the first section: whose page it is. */
  readonly head: readonly Line[];
  readonly sections: ReadonlyMap<SectionName, Section>;
}

const HEADINGS: readonly (readonly [RegExp, SectionName])[] = [
  [/^Lista programów$/iu, "programmes"],
  [/^Lista (?:projektów|zadań)$/iu, "tasks"],
  [/^Adresaci$/iu, "addressees"],
  [/^Uzasadnienie$/iu, "rationale"],
  [/^Opis(?: zadania| projektu)?$/iu, "description"],
  [/^Etapy realizacji (?:zadania|projektu)$/iu, "stages"],
  [/^(?:Realizator|Realizatorzy)$/iu, "lead"],
  [/^Podmioty współpracujące$/iu, "partners"],
  [/^(?:Mierniki|Wskaźniki) dla realizacji (?:celu|programu|zadania|projektu)$/iu, "indicators"],
  [/^Planowany całkowity koszt(?: realizacji)?(?: zadania| projektu)?$/iu, "cost"],
  [/^Budżet (?:zadania|projektu)$/iu, "budget"],
];

/** A heading counts once; where its words come again they are the section's own text. */
export function splitSections(lines: readonly Line[]): SectionedPage {
  const head: Line[] = [];
  const sections = new Map<SectionName, { name: SectionName; heading: Line; lines: Line[] }>();
  let current = head;
  for (const line of lines) {
    const words = line.text.replace(/\s*:$/u, "");
    const name = HEADINGS.find(([pattern]) => pattern.test(words))?.[1];
    if (name === undefined || sections.has(name)) {
      current.push(line);
      continue;
    }
    const section = { name, heading: line, lines: [] };
    sections.set(name, section);
    current = section.lines;
  }
  return { head, sections };
}
