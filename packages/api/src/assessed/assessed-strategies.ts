/** Strategies in memory with their figures, each under the revision that the database has of it. */
import type { Database } from "@miara/db/open-database";
import { findRevision, loadStrategy, type StoredStrategy } from "@miara/db/strategy-repository";
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import { DomainError } from "@miara/domain/domain-error";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import type { Finding } from "@miara/domain/finding";
import type { PeriodLabel } from "@miara/domain/period";
import { viewProgressCourse, type ProgressCourseView } from "@miara/domain/progress-course-view";
import type { Strategy } from "@miara/domain/strategy";

import { InTurn } from "../edits/in-turn.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { RecentlyUsed } from "./recently-used.ts";

/** A strategy as it was at a revision. */
export interface HeldStrategy {
  readonly revision: number;
  readonly strategy: Strategy;
  /** The figures up to a period (null: all); computed once. Throws `unknown-period`. */
  assess(asOf: PeriodLabel | null): AssessedStrategy;
  /** Progress by period, up to the one asked for; computed once. */
  course(asOf: PeriodLabel | null): ProgressCourseView;
  /** The findings up to a period on a day (ISO date); computed once. */
  findings(asOf: PeriodLabel | null, today: string): readonly Finding[];
}

export interface AssessedStrategiesOptions {
  /** How many strategies are kept in memory. */
  readonly strategies?: number;
  /** For how many as-of periods the figures of one strategy are kept. */
  readonly periods?: number;
}

/** Courses up to so many periods are kept: nearly everybody looks at the same one. */
const COURSES = 2;

interface Entry {
  /** The revision that is being loaded, then the one that was. */
  revision: number;
  readonly loading: Promise<HeldStrategy>;
}

/** Shared by all requests of a process. */
export class AssessedStrategies {
  readonly #entries: RecentlyUsed<string, Entry>;
  readonly #periods: number;
  readonly #turns = new InTurn();

  constructor(options: AssessedStrategiesOptions = {}) {
    this.#entries = new RecentlyUsed(options.strategies ?? 8);
    this.#periods = options.periods ?? 12;
  }

  /**
   * The strategy at the revision that the database has now. Requests that come while it is being loaded wait for the
   * same load. Throws `unknown-strategy`.
   */
  async get(db: Database, reference: Reference): Promise<HeldStrategy> {
    const revision = await findRevision(db, reference);
    if (revision === null) throw new DomainError("unknown-strategy", { strategy: reference.strategy });
    const key = keyOf(reference);
    const known = this.#entries.get(key);
    // Revisions only rise: what was written here meanwhile is newer than what was asked for.
    if (known !== undefined && known.revision >= revision) return known.loading;
    const entry: Entry = { revision, loading: load(db, reference, this.#periods) };
    this.#entries.set(key, entry);
    try {
      const held = await entry.loading;
      entry.revision = held.revision;
      return held;
    } catch (error) {
      // The next request tries again.
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      throw error;
    }
  }

  /** Those who write the same strategy in this process go one after the other. */
  inTurn<Result>(reference: Reference, write: () => Promise<Result>): Promise<Result> {
    return this.#turns.run(keyOf(reference), write);
  }

  /** Takes what was just written for what the database has, so that nobody needs to load it. */
  prime(reference: Reference, stored: StoredStrategy): HeldStrategy {
    const held = hold(stored, this.#periods);
    const known = this.#entries.get(keyOf(reference));
    if (known === undefined || known.revision < stored.revision)
      this.#entries.set(keyOf(reference), { revision: stored.revision, loading: Promise.resolve(held) });
    return held;
  }
}

function keyOf({ organisation, strategy }: Reference): string {
  return `${organisation}/${strategy}`;
}

async function load(db: Database, reference: Reference, periods: number): Promise<HeldStrategy> {
  const loaded = await loadStrategy(db, reference);
  if (loaded === null) throw new DomainError("unknown-strategy", { strategy: reference.strategy });
  return hold(loaded, periods);
}

function hold({ strategy, revision }: StoredStrategy, periods: number): HeldStrategy {
  const assessed = new RecentlyUsed<PeriodLabel | null, AssessedStrategy>(periods);
  const courses = new RecentlyUsed<PeriodLabel | null, ProgressCourseView>(COURSES);
  const found = new RecentlyUsed<string, readonly Finding[]>(periods);
  const assess = (asOf: PeriodLabel | null): AssessedStrategy =>
    assessed.getOrMake(asOf, () => assessStrategy(strategy, { asOf }));
  return {
    revision,
    strategy,
    assess,
    course: (asOf) => courses.getOrMake(asOf, () => viewProgressCourse(assess(asOf))),
    findings: (asOf, today) =>
      found.getOrMake(`${today} ${asOf ?? ""}`, () => findQualityIssues(assess(asOf), today)),
  };
}
