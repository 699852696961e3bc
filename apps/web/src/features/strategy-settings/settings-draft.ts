/** What the settings of a strategy hold while somebody works on them, and the edits that it comes to. */
import { levelSchema } from "@miara/domain/level";
import { isSame } from "@miara/domain/meeting";
import { periodLabelSchema, type Period } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";
import { strategySchema, unitSchema, type Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { Language } from "@miara/domain/text";
import type { ZodType } from "zod";

import { fieldId, problemsOf, type FieldProblem } from "../../edits/field-problems.ts";
import { levelOf, levelRows, type LevelRow } from "../../edits/level-draft.ts";
import { idFrom } from "../../edits/new-id.ts";
import { readDecimal, writeDecimal } from "../../edits/read-decimal.ts";

/** Of the controls of levels. */
export const LEVELS = "settings-levels";

export interface RuleDraft {
  readonly key: string;
  readonly status: "done" | "on-track" | "at-risk";
  readonly figure: "progress" | "schedule-index";
  readonly atLeast: string;
}

export interface SettingsDraft {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The key is the unit's id; of a new one a key that is no id yet. */
  readonly units: readonly { readonly key: string; readonly isNew: boolean; readonly name: string }[];
  readonly levels: readonly LevelRow[];
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  readonly missingAsZero: boolean;
  readonly isNarrativeRequired: boolean;
  readonly isPublic: boolean;
  readonly rules: readonly RuleDraft[];
}

export function draftOf(strategy: Strategy, language: Language): SettingsDraft {
  const { title, description, units, levels, periods, settings } = strategy;
  return {
    title,
    description: description ?? "",
    language: strategy.language,
    units: units.map(({ id, name }) => ({ key: id, isNew: false, name })),
    levels: levelRows(levels),
    periods: periods.map(({ label }) => ({ key: label, label })),
    missingAsZero: settings.missingAsZero,
    isNarrativeRequired: settings.isNarrativeRequired,
    isPublic: settings.isPublic,
    rules: settings.statusRules.map(({ atLeast, ...rule }, at) => ({
      key: `rule-${at}`,
      ...rule,
      atLeast: writeDecimal(atLeast, language),
    })),
  };
}

export type SettingsOutcome =
  | { readonly ok: true; readonly edits: readonly StrategyEdit[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The edits that lead from a strategy to the draft; `language` is that of whoever types. */
export function readSettings(strategy: Strategy, draft: SettingsDraft, language: Language): SettingsOutcome {
  const problems: FieldProblem[] = [];
  const check = <Value>(schema: ZodType<Value>, value: unknown, prefix: string): Value | null => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(...problemsOf(parsed.error, prefix));
    return null;
  };
  const shape = strategySchema.shape;
  const text = draft.description.trim();
  const is = {
    title: check(shape.title, draft.title.trim(), "settings-title"),
    description: check(shape.description, text === "" ? null : text, "settings-description"),
    language: draft.language,
    units: readUnits(strategy, draft, check),
    levels: readLevels(draft, check),
    periods: readPeriods(strategy, draft, problems),
    settings: {
      missingAsZero: draft.missingAsZero,
      isNarrativeRequired: draft.isNarrativeRequired,
      isPublic: draft.isPublic,
      statusRules: readRules(draft, language, problems),
    },
  };
  if (problems.length > 0) return { ok: false, problems };
  const edits = FIELDS.flatMap((field): StrategyEdit[] => {
    const was = strategy[field];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without problems every field is of its own shape
    const edit = { kind: "strategy-field", field, was, is: is[field] } as StrategyEdit;
    return isSame(was, is[field]) ? [] : [edit];
  });
  return { ok: true, edits };
}

/** Units go before what may speak of them. */
const FIELDS = ["title", "description", "language", "units", "levels", "periods", "settings"] as const;

type Check = <Value>(schema: ZodType<Value>, value: unknown, prefix: string) => Value | null;

function readUnits(strategy: Strategy, { units }: SettingsDraft, check: Check): Strategy["units"] {
  const taken = new Set<string>(strategy.units.map(({ id }) => id));
  return units.flatMap(({ key, isNew, name }) => {
    const id = isNew ? idFrom(name, (candidate) => taken.has(candidate)) : key;
    taken.add(id);
    const unit = check(unitSchema, { id, name: name.trim() }, `settings-units-${key}`);
    return unit === null ? [] : [unit];
  });
}

function readLevels({ levels }: SettingsDraft, check: Check): Strategy["levels"] {
  return levels.flatMap((row, at) => {
    const level = check(levelSchema, levelOf(row), fieldId(LEVELS, at));
    return level === null ? [] : [level];
  });
}

/** A period that is there stays as it is; a new one is read from its label: `2014`, `2014-Q1`, `2014/15`. */
function readPeriods(
  strategy: Strategy,
  { periods }: SettingsDraft,
  problems: FieldProblem[],
): readonly Period[] {
  const seen = new Set<string>();
  return periods.flatMap(({ key, label }): Period[] => {
    const known = strategy.periods.find((period) => period.label === label.trim());
    const isLabel = periodLabelSchema.safeParse(label.trim()).success;
    const read = known ?? (isLabel ? readPeriod(label.trim()) : null);
    const field = `settings-periods-${key}`;
    if (read === null) problems.push({ field, problem: "not-a-period" });
    else if (seen.has(read.label)) problems.push({ field, problem: "twice" });
    if (read === null || seen.has(read.label)) return [];
    seen.add(read.label);
    return [read];
  });
}

function readRules(
  { rules }: SettingsDraft,
  language: Language,
  problems: FieldProblem[],
): Strategy["settings"]["statusRules"] {
  return rules.flatMap(({ key, atLeast, ...rule }) => {
    const read = readDecimal(atLeast, language);
    if (read.kind === "value") return [{ ...rule, atLeast: read.value }];
    problems.push({ field: `settings-rules-${key}`, problem: "not-a-decimal" });
    return [];
  });
}
