/** What a user can mend: a code with its words in `messages`, and the exit code that says whose turn it is. */
import { DomainError, type MessageParams } from "@miara/domain/domain-error";
import { describe } from "@miara/messages/describe";
import type { commands } from "@miara/messages/en/commands";
import type { i18n } from "i18next";

export type ProblemCode = keyof (typeof commands)["problem"];

/** 1: it could not be done. 2: it was asked for in a wrong way. */
export type FailureExit = 1 | 2;

export class TerminalProblem extends Error {
  override readonly name = "TerminalProblem";
  readonly code: ProblemCode;
  readonly params: MessageParams;
  readonly exit: FailureExit;

  constructor(code: ProblemCode, params: MessageParams = {}, exit: FailureExit = 1) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
    this.exit = exit;
  }
}

/** Somebody else's error by its code, such as the server's: its words are among those of every surface. */
export class CodedProblem extends Error {
  override readonly name = "CodedProblem";
  readonly code: string;
  readonly params: MessageParams;

  constructor(code: string, params: MessageParams) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}

/** A broken rule of the domain as a problem with words. */
export function inWords<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DomainError) throw new CodedProblem(error.code, error.params);
    throw error;
  }
}

/** What went wrong, where, and what to do, in the reader's language. */
export function describeProblem(problem: unknown, texts: i18n): string {
  if (problem instanceof TerminalProblem)
    return texts.t(`commands:problem/${problem.code}`, { ...problem.params });
  if (problem instanceof CodedProblem) return describe(texts, problem);
  return texts.t("commands:problem/unexpected", { reason: reasonOf(problem) });
}

export function exitOf(problem: unknown): FailureExit {
  return problem instanceof TerminalProblem ? problem.exit : 1;
}

/** The deepest reason that an error names: `connect ECONNREFUSED 127.0.0.1:4600`. */
export function reasonOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  if (problem instanceof AggregateError && problem.errors.length > 0) return reasonOf(problem.errors[0]);
  return problem.cause === undefined ? problem.message : reasonOf(problem.cause);
}
