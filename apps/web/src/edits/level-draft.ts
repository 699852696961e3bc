/** The levels of a strategy as a form holds them: every form of every name as it was typed. */
import type { Level, Numbering } from "@miara/domain/level";

import type { Row } from "../ui/rows-field.tsx";

export interface LevelRow extends Row {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
  readonly englishOne: string;
  readonly englishOther: string;
  readonly numbering: Numbering;
  /** Both empty: whoever is in charge has no title. */
  readonly lead: string;
  readonly englishLead: string;
}

export function blankLevelRow(key: string): LevelRow {
  return {
    key,
    one: "",
    few: "",
    many: "",
    other: "",
    englishOne: "",
    englishOther: "",
    numbering: "arabic",
    lead: "",
    englishLead: "",
  };
}

export function levelRows(levels: readonly Level[]): readonly LevelRow[] {
  return levels.map(({ name, numbering, leadTitle }, at) => ({
    key: `level-${at}`,
    ...name.pl,
    englishOne: name.en.one,
    englishOther: name.en.other,
    numbering,
    lead: leadTitle?.pl ?? "",
    englishLead: leadTitle?.en ?? "",
  }));
}

/** Not checked yet: the schema of a level says what is wrong. */
export function levelOf(row: LevelRow): Level {
  const { one, few, many, other, englishOne, englishOther, numbering, lead, englishLead } = row;
  const hasLead = lead.trim() !== "" || englishLead.trim() !== "";
  return {
    name: { pl: { one, few, many, other }, en: { one: englishOne, other: englishOther } },
    numbering,
    leadTitle: hasLead ? { pl: lead, en: englishLead } : null,
  };
}
