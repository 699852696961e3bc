/** A whole strategy with its figures as of one period after the other: each computed once, the latest few kept. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { DomainError } from "@miara/domain/domain-error";
import { periodLabelSchema, type PeriodLabel } from "@miara/domain/period";
import { currentPeriod } from "@miara/domain/period-calendar";
import type { Strategy } from "@miara/domain/strategy";

import { inWords } from "../command-line/problem.ts";
import type { AsOf } from "./source.ts";

/** Two are compared; a third is where one came from. The figures of thousands of elements are not kept by the dozen. */
const KEPT = 3;

export class AssessedPeriods {
  readonly strategy: Strategy;
  readonly #kept = new Map<string, AssessedStrategy>();

  constructor(strategy: Strategy) {
    this.strategy = strategy;
  }

  /** As of a period, or of the latest that has ended by `today` (ISO day). Throws `unknown-period`. */
  at(asOf: AsOf, today: string): AssessedStrategy {
    const label = asOf ?? currentPeriod(this.strategy, today)?.label ?? null;
    const key = label ?? "";
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const assessed =
      known ??
      inWords(() => assessStrategy(this.strategy, { asOf: label === null ? null : readLabel(label) }));
    this.#kept.set(key, assessed);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT && oldest.done !== true) this.#kept.delete(oldest.value);
    return assessed;
  }
}

/** Throws `unknown-period` for a text that can be no period's label. */
function readLabel(text: string): PeriodLabel {
  const label = periodLabelSchema.safeParse(text);
  if (!label.success) throw new DomainError("unknown-period", { period: text });
  return label.data;
}
