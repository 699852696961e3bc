/** A strategy that begins empty, as its form holds it, and what is wrong with it. */
import { levelSchema, MAXIMUM_LEVELS } from "@miara/domain/level";
import type { Period, PeriodLabel } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";
import { organisationSchema, strategySchema } from "@miara/domain/strategy";
import type { Language } from "@miara/domain/text";
import { USUAL_LEVELS } from "@miara/domain/usual-levels";
import { z } from "zod";

import { fieldId, problemsOf, type FieldProblem } from "../../edits/field-problems.ts";
import { levelOf, levelRows, type LevelRow } from "../../edits/level-draft.ts";
import { idFrom } from "../../edits/new-id.ts";

export interface StrategyDraft {
  /** The identifier of one that is known already; empty: a new one. */
  readonly known: string;
  readonly organisationName: string;
  /** Null: made of the name. */
  readonly organisationId: string | null;
  readonly title: string;
  /** Null: made of the title. */
  readonly id: string | null;
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly currency: string;
  readonly levels: readonly LevelRow[];
}

export interface KnownStrategy {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

export const NEW = "new";
const YEAR = /^[12]\d{3}$/;
/** A strategy of more years than this is a slip of the pen. */
const MOST_YEARS = 100;

const { id, title, language, currency } = strategySchema.shape;
const newStrategySchema = z.object({
  organisation: organisationSchema,
  strategy: z.object({
    id,
    title,
    language,
    currency,
    levels: z.array(levelSchema).min(1, "empty").max(MAXIMUM_LEVELS, "wrong"),
  }),
});
export type NewStrategy = z.infer<typeof newStrategySchema> & {
  readonly strategy: { readonly periods: Period[] };
};

export function emptyDraft(
  pageLanguage: Language,
  known: readonly KnownStrategy[],
  year: number,
): StrategyDraft {
  return {
    known: known[0]?.organisation.id ?? "",
    organisationName: "",
    organisationId: null,
    title: "",
    id: null,
    from: String(year),
    to: "",
    language: pageLanguage,
    currency: "PLN",
    levels: levelRows(USUAL_LEVELS),
  };
}

/** Its part of the address: as it was typed, else made of its title. */
export function organisationIdOf({ known, organisationId, organisationName }: StrategyDraft): string {
  if (known !== "") return known;
  return organisationId ?? (organisationName.trim() === "" ? "" : idFrom(organisationName, () => false));
}

export function strategyIdOf(draft: StrategyDraft, known: readonly KnownStrategy[]): string {
  if (draft.id !== null) return draft.id.trim();
  return draft.title.trim() === "" ? "" : idFrom(draft.title, (made) => isTaken(made, draft, known));
}

export type DraftedStrategy =
  | { readonly ok: true; readonly value: NewStrategy }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export function strategyOf(draft: StrategyDraft, known: readonly KnownStrategy[]): DraftedStrategy {
  const organisationId = organisationIdOf(draft);
  const organisationName =
    known.find(({ organisation }) => organisation.id === draft.known)?.organisation.name ??
    draft.organisationName;
  const strategyId = strategyIdOf(draft, known);
  const read = newStrategySchema.safeParse({
    organisation: { id: organisationId, name: organisationName },
    strategy: {
      id: strategyId,
      title: draft.title,
      language: draft.language,
      currency: draft.currency.trim().toUpperCase(),
      levels: draft.levels.map(levelOf),
    },
  });
  const { periods, problems: wrongYears } = yearsOf(draft);
  const problems = [
    ...(read.success ? [] : problemsOf(read.error, NEW)),
    ...(isTaken(strategyId, draft, known)
      ? [{ field: fieldId(NEW, "strategy", "id"), problem: "taken" as const }]
      : []),
    ...wrongYears,
  ];
  if (!read.success || problems.length > 0) return { ok: false, problems: withoutMadeIds(problems, draft) };
  return { ok: true, value: { ...read.data, strategy: { ...read.data.strategy, periods: [...periods] } } };
}

function isTaken(made: string, draft: StrategyDraft, known: readonly KnownStrategy[]): boolean {
  const organisation = organisationIdOf(draft);
  return known.some((one) => one.organisation.id === organisation && one.id === made);
}

/** What is made of a title that is missing is not missing itself. */
function withoutMadeIds(problems: readonly FieldProblem[], draft: StrategyDraft): readonly FieldProblem[] {
  const made = new Set([
    ...(draft.id === null ? [fieldId(NEW, "strategy", "id")] : []),
    ...(draft.organisationId === null ? [fieldId(NEW, "organisation", "id")] : []),
  ]);
  const rest = problems.filter(({ field }) => !made.has(field));
  return rest.length === 0 ? problems : rest;
}

/** One period a year, both years included. */
function yearsOf({ from, to }: StrategyDraft): {
  readonly periods: readonly Period[];
  readonly problems: readonly FieldProblem[];
} {
  const typed = { from: from.trim(), to: to.trim() };
  const wrong = (["from", "to"] as const).filter((end) => !YEAR.test(typed[end]));
  if (wrong.length > 0)
    return { periods: [], problems: wrong.map((end) => ({ field: fieldId(NEW, end), problem: "year" })) };
  const first = Number(typed.from);
  const count = Number(typed.to) - first + 1;
  if (count < 1 || count > MOST_YEARS)
    return { periods: [], problems: [{ field: fieldId(NEW, "to"), problem: "years" }] };
  const periods = Array.from({ length: count }, (_, at) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a year is a label
    readPeriod(String(first + at) as PeriodLabel),
  );
  return { periods: periods.filter((period) => period !== null), problems: [] };
}
