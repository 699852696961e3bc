/**
 * Every figure of a strategy as of a period, in one pass over the tree.
 *
 * The result keeps what each figure was made of (`rollUp`, `stages`, `manual`), so that its explanation is the very
 * computation and can't drift from it.
 */
import { DomainError } from "../errors/domain-error.ts";
import { Rational } from "../exact/rational.ts";
import type { Element, ManualProgress, ProgressMethod } from "../hierarchy/element.ts";
import { PeriodCalendar } from "../period/period-calendar.ts";
import { isWithinAsOf, type Period, type PeriodLabel } from "../period/period.ts";
import { judgeStatus, prepareRules, type JudgedStatus, type PreparedRule } from "../status/status.ts";
import type { ElementId } from "../strategy/ids.ts";
import { indexStrategy, type StrategyIndex } from "../strategy/index-strategy.ts";
import { strategyInEffect } from "../strategy/strategy-in-effect.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { LeftOutReason } from "./left-out-reason.ts";
import { rollUp, type RollUp, type RollUpChild, type Weighing } from "./roll-up.ts";
import { stageFigures, type StageFigures } from "./task-progress.ts";

/** The method that a figure was in the end computed by; `none` where there is nothing to compute it from. */
export type AppliedMethod = ProgressMethod | "none";

/** The figures of one element, or of the whole strategy. Percent, as exact fractions. */
export interface Assessment {
  readonly method: AppliedMethod;
  /** Null: no basis. May pass 100. */
  readonly progress: Rational | null;
  /** What was to be done by now. Null: no plan. */
  readonly planToDate: Rational | null;
  /** The part of the progress that has a plan to be held against; differs from `progress` where children lack one. */
  readonly scheduled: Rational | null;
  /** `scheduled / planToDate`; null before anything was planned. */
  readonly scheduleIndex: Rational | null;
  /** The share of the weight below that progress speaks for, 0 to 1. */
  readonly coverage: Rational;
  /** The share of the weight below that plan and schedule index speak for, 0 to 1. */
  readonly planCoverage: Rational;
  readonly computed: JudgedStatus;
  /** Why there is no progress; null where there is one. */
  readonly missing: LeftOutReason | null;
  /** Set where the method is one over children. */
  readonly rollUp: RollUp | null;
  /** Set where the element has stages with figures, whatever the method. */
  readonly stages: StageFigures | null;
  /** The figure that somebody stated, whatever the method. */
  readonly manual: ManualProgress | null;
  /** Where a stated figure counts: what its stages or children come to. Null otherwise, and without a basis. */
  readonly computedProgress: Rational | null;
}

export interface AssessedStrategy {
  /** As its structure was at the end of the as-of period. */
  readonly strategy: Strategy;
  readonly index: StrategyIndex;
  readonly calendar: PeriodCalendar;
  /** Null: everything counts, whatever its period. */
  readonly asOf: Period | null;
  readonly elements: ReadonlyMap<ElementId, Assessment>;
  /** The roll-up of the elements at the top. */
  readonly whole: Assessment;
}

export interface AssessOptions {
  /** The label of the period up to which cells count; null or left out: all of them. */
  readonly asOf?: PeriodLabel | null;
}

/** Throws what `indexStrategy` throws, and `unknown-period` for an as-of or a cell whose period can't be told. */
export function assessStrategy(strategy: Strategy, options: AssessOptions = {}): AssessedStrategy {
  const calendar = new PeriodCalendar(strategy.periods);
  const asOf = options.asOf == null ? null : calendar.get(options.asOf);
  const inEffect = strategyInEffect(strategy, asOf);
  const index = indexStrategy(inEffect);
  const pass = new AssessmentPass(index, countedPeriods(calendar, asOf));
  return { strategy: inEffect, index, calendar, asOf, elements: pass.elements, whole: pass.whole() };
}

/** The figures of one element, or of the whole strategy where `id` is null. Throws `unknown-element`. */
export function assessmentOf(assessed: AssessedStrategy, id: ElementId | null): Assessment {
  const assessment = id === null ? assessed.whole : assessed.elements.get(id);
  if (assessment === undefined) throw new DomainError("unknown-element", { element: id ?? "" });
  return assessment;
}

type IsCounted = (period: PeriodLabel) => boolean;

function countedPeriods(calendar: PeriodCalendar, asOf: Period | null): IsCounted {
  const known = new Map<PeriodLabel, boolean>();
  return (label) => {
    const remembered = known.get(label);
    if (remembered !== undefined) return remembered;
    const period = calendar.get(label);
    const counted = asOf === null || isWithinAsOf(period, asOf);
    known.set(label, counted);
    return counted;
  };
}

/** The figures of an element before they are judged. */
interface Measured {
  readonly method: AppliedMethod;
  readonly progress: Rational | null;
  readonly planToDate: Rational | null;
  readonly scheduled: Rational | null;
  readonly coverage: Rational;
  readonly missing: LeftOutReason | null;
  readonly rollUp: RollUp | null;
  readonly stages: StageFigures | null;
}

class AssessmentPass {
  readonly elements = new Map<ElementId, Assessment>();
  readonly #index: StrategyIndex;
  readonly #isCounted: IsCounted;
  readonly #rules: readonly PreparedRule[];
  readonly #missingAsZero: boolean;

  constructor(index: StrategyIndex, isCounted: IsCounted) {
    this.#index = index;
    this.#isCounted = isCounted;
    this.#rules = prepareRules(index.strategy.settings.statusRules);
    this.#missingAsZero = index.strategy.settings.missingAsZero;
    // Stages first and as they lie in memory: walking thousands of cells by the tree takes twice the time.
    const stages = new Map<Element, StageFigures | null>();
    for (const element of index.strategy.elements) {
      if (element.stages.length > 0) stages.set(element, stageFigures(element.stages, isCounted));
    }
    for (const element of index.topDown.toReversed())
      this.elements.set(element.id, this.#assess(element, stages.get(element) ?? null));
  }

  whole(): Assessment {
    const top = this.#index.children.get(null) ?? [];
    return this.#judge(this.#measureChildren(top, "children", null), null, null);
  }

  #assess(element: Element, stages: StageFigures | null): Assessment {
    const children = this.#index.children.get(element.id) ?? [];
    const measured = this.#measure(element, children, stages);
    const beside = measured.method === "manual" ? this.#measureBeside(children, stages) : null;
    return this.#judge(measured, element.manualProgress, beside);
  }

  #measure(element: Element, children: readonly Element[], stages: StageFigures | null): Measured {
    const chosen = element.method;
    switch (chosen) {
      case "stages":
        return measureStages(stages);
      case "children":
      case "share-done":
      case "points":
        return this.#measureChildren(children, chosen, stages);
      case "manual":
        return this.#measureManual(element.manualProgress, stages);
      case "label":
        return { ...nothing("label-only", stages), method: "label" };
      case null:
        return this.#measureByWhatThereIs(element, children, stages);
    }
  }

  #measureByWhatThereIs(
    element: Element,
    children: readonly Element[],
    stages: StageFigures | null,
  ): Measured {
    if (stages !== null) return measureStages(stages);
    const rolledUp = children.length === 0 ? null : this.#measureChildren(children, "children", null);
    if (rolledUp?.progress != null) return rolledUp;
    if (element.manualProgress !== null) return this.#measureManual(element.manualProgress, null);
    return rolledUp ?? nothing("no-basis", null);
  }

  /** What would count if nobody had stated a figure. */
  #measureBeside(children: readonly Element[], stages: StageFigures | null): Rational | null {
    if (stages !== null) return stages.progress;
    return children.length === 0 ? null : this.#measureChildren(children, "children", null).progress;
  }

  #measureManual(manual: ManualProgress | null, stages: StageFigures | null): Measured {
    if (manual === null) return { ...nothing("no-basis", stages), method: "manual" };
    const isLater = manual.asOf !== null && !this.#isCounted(manual.asOf);
    if (isLater) return { ...nothing("manual-later", stages), method: "manual" };
    const progress = Rational.parse(manual.value);
    const planToDate = stages?.planToDate ?? null;
    return {
      method: "manual",
      progress,
      planToDate,
      scheduled: planToDate === null ? null : progress,
      coverage: Rational.ONE,
      missing: null,
      rollUp: null,
      stages,
    };
  }

  #measureChildren(
    children: readonly Element[],
    method: "children" | "share-done" | "points",
    stages: StageFigures | null,
  ): Measured {
    const weighing: Weighing = method === "children" ? "progress" : method;
    const rolledUp = rollUp(
      children.map((child) => this.#asChild(child)),
      weighing,
      this.#missingAsZero,
    );
    return {
      method,
      progress: rolledUp.progress,
      planToDate: rolledUp.planToDate,
      scheduled: rolledUp.scheduled,
      coverage: rolledUp.coverage,
      missing: rolledUp.progress === null ? "no-basis" : null,
      rollUp: rolledUp,
      stages,
    };
  }

  #asChild(element: Element): RollUpChild {
    const assessment = this.elements.get(element.id);
    const progress = assessment?.progress ?? null;
    return {
      id: element.id,
      weight: element.weight === null ? null : weightOf(element.weight),
      progress,
      planToDate: assessment?.planToDate ?? null,
      scheduled: assessment?.scheduled ?? null,
      coverage: assessment?.coverage ?? Rational.ZERO,
      planCoverage: assessment?.planCoverage ?? Rational.ZERO,
      excluded: excludedBy(element, assessment?.missing ?? null),
      missing: assessment?.missing ?? null,
      isDone: element.lifecycle === "done" || (progress !== null && progress.compare(Rational.HUNDRED) >= 0),
    };
  }

  #judge(measured: Measured, manual: ManualProgress | null, computedProgress: Rational | null): Assessment {
    const { planToDate, scheduled } = measured;
    const scheduleIndex =
      planToDate === null || scheduled === null || planToDate.isZero()
        ? null
        : scheduled.dividedBy(planToDate);
    const computed = judgeStatus({ progress: measured.progress, planToDate, scheduleIndex }, this.#rules);
    return {
      method: measured.method,
      progress: measured.progress,
      planToDate,
      scheduled,
      scheduleIndex,
      coverage: measured.coverage,
      planCoverage: measured.rollUp?.planCoverage ?? (scheduled === null ? Rational.ZERO : Rational.ONE),
      computed,
      missing: measured.missing,
      rollUp: measured.rollUp,
      stages: measured.stages,
      manual,
      computedProgress,
    };
  }
}

function measureStages(stages: StageFigures | null): Measured {
  if (stages === null) return { ...nothing("no-basis", null), method: "stages" };
  return {
    method: "stages",
    progress: stages.progress,
    planToDate: stages.planToDate,
    scheduled: stages.planToDate === null ? null : stages.progress,
    coverage: stages.progress === null ? Rational.ZERO : Rational.ONE,
    missing: stages.progress === null ? "not-reported" : null,
    rollUp: null,
    stages,
  };
}

function nothing(missing: LeftOutReason, stages: StageFigures | null): Measured {
  return {
    method: "none",
    progress: null,
    planToDate: stages?.planToDate ?? null,
    scheduled: null,
    coverage: Rational.ZERO,
    missing,
    rollUp: null,
    stages,
  };
}

/** Paused and cancelled children never count, nor those that are described in words alone. */
function excludedBy(element: Element, missing: LeftOutReason | null): LeftOutReason | null {
  if (element.lifecycle === "paused" || element.lifecycle === "cancelled") return element.lifecycle;
  return missing === "label-only" ? missing : null;
}

const WEIGHTS = new Map<string, Rational>();

/** Plans use few weights many times; each is read once. */
function weightOf(text: string): Rational {
  const known = WEIGHTS.get(text);
  if (known !== undefined) return known;
  const weight = Rational.parse(text);
  if (WEIGHTS.size < 1000) WEIGHTS.set(text, weight);
  return weight;
}
