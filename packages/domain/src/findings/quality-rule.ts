/** What the rules of quality look at, and how they say what they found. */
import type { MessageParams } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { isWithinAsOf, type PeriodLabel } from "../period/period.ts";
import type { AssessedStrategy, Assessment } from "../progress/assess-strategy.ts";
import type { Stage } from "../stage/stage.ts";
import type { FindingCode } from "./finding-codes.ts";
import type { Finding, Severity } from "./finding.ts";

/** One element as the rules see it; `element` is null for the strategy above its top. */
export interface QualityScene {
  readonly assessed: AssessedStrategy;
  readonly element: Element | null;
  readonly assessment: Assessment;
  readonly children: readonly Element[];
  /** The ISO date that counts as today: no later than the day after the as-of period. */
  readonly today: string;
}

/** A scene of an element rather than the whole strategy. */
export interface ElementScene extends QualityScene {
  readonly element: Element;
}

export type ElementRule = (scene: ElementScene) => readonly Finding[];

/** What a finding is about; what is left out it is not about. */
export interface Subject {
  readonly element: Element | null;
  readonly indicator?: Indicator;
  readonly stage?: Stage;
  readonly period?: PeriodLabel;
}

export function finding(
  code: FindingCode,
  severity: Severity,
  subject: Subject,
  params: MessageParams,
): Finding {
  return {
    code,
    severity,
    element: subject.element?.id ?? null,
    indicator: subject.indicator?.id ?? null,
    stage: subject.stage?.id ?? null,
    period: subject.period ?? null,
    at: null,
    params,
  };
}

/** Whether what happened in a period is within what the strategy was assessed for. */
export function isSeen(assessed: AssessedStrategy, label: PeriodLabel): boolean {
  return assessed.asOf === null || isWithinAsOf(assessed.calendar.get(label), assessed.asOf);
}

/** Whether nothing more is expected of an element: it was given up, or put off. */
export function isAtRest(element: Element): boolean {
  return element.lifecycle === "cancelled" || element.lifecycle === "paused";
}
