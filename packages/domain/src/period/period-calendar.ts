/** The periods of a strategy, by label: those it declares, then those whose label says its own dates. */
import { DomainError } from "../errors/domain-error.ts";
import type { Strategy } from "../strategy/strategy.ts";
import { comparePeriods, type Period, type PeriodLabel } from "./period.ts";
import { readPeriod } from "./read-period.ts";

export class PeriodCalendar {
  readonly #byLabel: Map<string, Period>;
  /** The declared periods from the earliest to the latest. */
  readonly declared: readonly Period[];

  constructor(declared: readonly Period[]) {
    this.declared = declared.toSorted(comparePeriods);
    this.#byLabel = new Map(declared.map((period) => [period.label, period]));
  }

  /** The period of a label, or null when it is neither declared nor says its own dates. */
  find(label: PeriodLabel): Period | null {
    const known = this.#byLabel.get(label);
    if (known !== undefined) return known;
    const read = readPeriod(label);
    if (read !== null) this.#byLabel.set(label, read);
    return read;
  }

  /** Throws `unknown-period`. */
  get(label: PeriodLabel): Period {
    const period = this.find(label);
    if (period === null) throw new DomainError("unknown-period", { period: label });
    return period;
  }
}

/** The latest declared period that had ended on a day (ISO date), else the first; null where none is declared. */
export function currentPeriod(strategy: Strategy, today: string): Period | null {
  const declared = strategy.periods.toSorted(comparePeriods);
  return declared.findLast((period) => period.end <= today) ?? declared[0] ?? null;
}
