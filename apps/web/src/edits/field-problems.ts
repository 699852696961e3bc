/** What is wrong with the fields of a form, as the schemas of the model say it. */
import type { ZodError } from "zod";

import type { Words } from "../app/use-texts.ts";
import type { FormError } from "../ui/error-summary.tsx";

export const PROBLEMS = [
  "empty",
  "too-long",
  "control-characters",
  "not-a-decimal",
  "decimal-too-long",
  "negative",
  "not-an-identifier",
  "not-a-currency",
  "benchmark-without-value",
  "range-without-upper",
  "not-a-formula",
  "period-ends-before-start",
  "not-a-period",
  "twice",
  "taken",
  "year",
  "years",
  "choose",
  "date",
  "wrong",
] as const;
export type Problem = (typeof PROBLEMS)[number];

export interface FieldProblem {
  /** The id of the control. */
  readonly field: string;
  readonly problem: Problem;
}

/** The id of a control: `element-partners-0-name`. */
export function fieldId(...path: readonly PropertyKey[]): string {
  return path.map(String).join("-");
}

/** One problem a field, the first: what is wrong besides can't be told before that is mended. */
export function problemsOf(error: ZodError, prefix: string, skip = 0): readonly FieldProblem[] {
  const found = new Map<string, FieldProblem>();
  for (const { message, path } of error.issues) {
    const field = fieldId(prefix, ...path.slice(skip));
    const problem = PROBLEMS.find((known) => known === message) ?? "wrong";
    if (!found.has(field)) found.set(field, { field, problem });
  }
  return [...found.values()];
}

/** With `nameOf`, each says in a summary which control it is about. */
export function asErrors(
  problems: readonly FieldProblem[],
  t: Words["t"],
  nameOf: (field: string) => string | null = () => null,
): readonly FormError[] {
  return problems.map(({ field, problem }) => ({
    field,
    text: t(`admin:problem/${problem}`),
    name: nameOf(field),
  }));
}

/** For the summary above a form: each error after the name of its field, as several may say the same. */
export function named(
  errors: readonly FormError[],
  nameOf: (field: string) => string | null,
): readonly FormError[] {
  return errors.map(({ field, text }) => {
    const name = field === null ? null : nameOf(field);
    return { field, text: name === null ? text : `${name}: ${text}` };
  });
}

/** The text of a control's error; null where it has none. */
export function errorOf(errors: readonly FormError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.text ?? null;
}
