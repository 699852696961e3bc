/** What a form of an element changes, as edits; or what is wrong with it. */
import type { Element } from "@miara/domain/element";
import { isSame } from "@miara/domain/meeting";
import type { Money } from "@miara/domain/money";
import { readMoney } from "@miara/domain/read-money";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { elementFieldEditSchema } from "@miara/domain/structure-edit";
import type { Language } from "@miara/domain/text";

import { fieldId, problemsOf, type FieldProblem } from "../../edits/field-problems.ts";
import { readDecimal } from "../../edits/read-decimal.ts";
import type { ElementDraft } from "./element-draft.ts";

export interface ElementEdits {
  readonly edits: readonly StrategyEdit[];
  readonly problems: readonly FieldProblem[];
  /** Whether any of the edits counts from a day on. */
  readonly needsDay: boolean;
}

export interface DraftReading {
  /** From when weight, lifecycle and method count. */
  readonly from: string | null;
  /** Of the page: how numbers are typed. */
  readonly language: Language;
  /** Of the strategy: how its money is written. */
  readonly written: Language;
  readonly currency: string;
  /** Who sets a status by hand. */
  readonly office: string;
}

export const ELEMENT = "element";

const TERMS: ReadonlySet<string> = new Set(["weight", "lifecycle", "method"]);

/** `base`: the element as the writer saw it. */
export function editsOfDraft(draft: ElementDraft, base: Element, reading: DraftReading): ElementEdits {
  const edits: StrategyEdit[] = [];
  const problems: FieldProblem[] = [];
  for (const [field, is] of Object.entries(valuesOf(draft, base, reading))) {
    const from = TERMS.has(field) ? reading.from : null;
    const was: unknown = Reflect.get(base, field);
    const edit = { kind: "element-field", element: base.id, field, was, is, from };
    const read = elementFieldEditSchema.safeParse(edit);
    const notChosen = choiceProblems(field, draft);
    if (!read.success) {
      const found = problemsOf(read.error, fieldId(ELEMENT, field), 1);
      problems.push(...(notChosen.length > 0 ? notChosen : found));
    } else if (!isSame(read.data.is, read.data.was)) {
      edits.push(read.data);
      problems.push(...notChosen);
    }
  }
  const needsDay = edits.some((edit) => edit.kind === "element-field" && TERMS.has(edit.field));
  return { edits, problems, needsDay };
}

/** Rows in which nothing is chosen, or what a row before chose. */
function choiceProblems(field: string, { leads, alsoServes }: ElementDraft): readonly FieldProblem[] {
  const [chosen, part] =
    field === "leads"
      ? [leads.map(({ unit }) => unit), ["unit"]]
      : field === "alsoServes"
        ? [alsoServes.map(({ element }) => element), []]
        : [[], []];
  return chosen.flatMap((id, at): readonly FieldProblem[] => {
    const isTwice = id !== "" && chosen.indexOf(id) < at;
    if (id !== "" && !isTwice) return [];
    return [{ field: fieldId(ELEMENT, field, at, ...part), problem: isTwice ? "twice" : "choose" }];
  });
}

/** The fields by their names in the model, not checked yet. */
function valuesOf(draft: ElementDraft, base: Element, reading: DraftReading): Record<string, unknown> {
  const { language } = reading;
  return {
    number: textOrNull(draft.number),
    title: draft.title,
    weight: typed(draft.weight, language),
    lifecycle: draft.lifecycle,
    method: draft.method === "" ? null : draft.method,
    manualProgress: manualOf(draft, base, language),
    statusOverride: overrideOf(draft, base, reading),
    leads: draft.leads.map(({ unit, role }) => ({ unit, role })),
    partners: draft.partners.map(({ name, scope }) => ({ name, scope: textOrNull(scope) })),
    addressees: textOrNull(draft.addressees),
    rationale: textOrNull(draft.rationale),
    description: textOrNull(draft.description),
    alsoServes: draft.alsoServes.map(({ element }) => element),
    totalCost: moneyOf(draft.totalCost, base.totalCost, reading),
    budgetLines: draft.budgetLines.map(({ source, measure, period, text, stored }) => ({
      source: textOrNull(source),
      measure,
      period: textOrNull(period),
      money: moneyOf(text, stored, reading),
    })),
  };
}

/** A stated figure that nobody touched keeps its origin. */
function manualOf(draft: ElementDraft, base: Element, language: Language): unknown {
  if (draft.manualValue.trim() === "") return null;
  const value = typed(draft.manualValue, language);
  const reason = draft.manualReason.trim();
  const asOf = textOrNull(draft.manualAsOf);
  const before = base.manualProgress;
  const isUntouched = before !== null && before.value === value && before.asOf === asOf;
  return {
    value,
    reason: isUntouched && reason === before.reason.trim() ? before.reason : reason,
    asOf,
    origin: isUntouched ? before.origin : "hand",
  };
}

function overrideOf(draft: ElementDraft, base: Element, { office }: DraftReading): unknown {
  if (draft.overrideStatus === "") return null;
  const before = base.statusOverride;
  const isUntouched =
    before !== null && before.status === draft.overrideStatus && before.reason === draft.overrideReason;
  return isUntouched
    ? before
    : { status: draft.overrideStatus, reason: draft.overrideReason.trim(), by: office };
}

export function moneyOf(
  text: string,
  stored: Money | null,
  { currency, written }: Pick<DraftReading, "currency" | "written">,
): Money | null {
  if (text.trim() === "") return null;
  return text === stored?.text ? stored : readMoney(text.trim(), { currency, language: written });
}

/** What can't be read stays as it was typed, for the schema to refuse. */
function typed(text: string, language: Language): string | null {
  const read = readDecimal(text, language);
  return read.kind === "empty" ? null : read.kind === "value" ? read.value : text;
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
