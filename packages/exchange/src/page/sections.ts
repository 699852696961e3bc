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

/** The first rows of tables, which say whose table it is where its heading is missing. */
const TABLE_HEADS: readonly (readonly [RegExp, SectionName])[] = [
  [/^Nazwa programu Waga\b/iu, "programmes"],
  [/^Nazwa (?:projektu|zadania) Waga\b/iu, "tasks"],
  [/^Etapy realizacji Rok$/iu, "stages"],
  [/^Nazwa Zakres współpracy$/iu, "partners"],
  [/^(?:Typ )?(?:Wskaźnik|Miernik) Źródło\b/iu, "indicators"],
  [/^Źródło finansowania Środki$/iu, "budget"],
];

/** A heading counts once; where its words come again they are the section's own text. */
export function splitSections(lines: readonly Line[]): SectionedPage {
  const head: Line[] = [];
  const sections = new Map<SectionName, { name: SectionName; heading: Line; lines: Line[] }>();
  let current = head;
  for (const line of lines) {
    const words = line.text.replace(/\s*:$/u, "");
    const name = HEADINGS.find(([pattern]) => pattern.test(words))?.[1];
    const headed = TABLE_HEADS.find(([pattern]) => pattern.test(words))?.[1];
    const opened = name ?? headed;
    if (opened === undefined || sections.has(opened)) {
      current.push(line);
      continue;
    }
    const section = { name: opened, heading: line, lines: name === undefined ? [line] : [] };
    sections.set(opened, section);
    current = section.lines;
  }
  return { head, sections };
}
