/** What an import would bring, as plain data: the answer of a dry run. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { MessageParams } from "@miara/domain/domain-error";
import type { Element } from "@miara/domain/element";
import { writeExact } from "@miara/domain/exact-text";
import type { Finding, Severity } from "@miara/domain/finding";
import type { IndicatorKind } from "@miara/domain/indicator";
import type { ObservationStatus } from "@miara/domain/observation";
import { Rational } from "@miara/domain/rational";
import type { Strategy } from "@miara/domain/strategy";

import type { SourcePlace, Sources } from "./import-result.ts";

/** Numbers are decimals in text throughout, null where there is none. */
export interface ReportedElement {
  /** `II.7.3` */
  readonly number: string;
  /** The rank, a goal's being 1. */
  readonly level: number;
  readonly title: string;
  /** The office in charge. */
  readonly lead: string | null;
  readonly weight: string | null;
  /** Computed, exact. */
  readonly progress: string | null;
  /** As a page prints it. */
  readonly printedProgress: string | null;
  /** Sums of the stage cells; null without stages. */
  readonly planned: string | null;
  readonly actual: string | null;
}

export interface ReportedIndicator {
  /** The number of its element. */
  readonly element: string;
  readonly kind: IndicatorKind;
  readonly name: string;
  readonly source: string | null;
  readonly observations: readonly {
    readonly period: string;
    readonly value: string | null;
    readonly status: ObservationStatus;
    readonly raw: string | null;
  }[];
}

export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly params: MessageParams;
}

export interface ImportReport {
  readonly elements: readonly ReportedElement[];
  readonly indicators: readonly ReportedIndicator[];
  readonly findings: readonly ReportedFinding[];
}

const NO_SOURCES: Sources = new Map();

/**
 * Elements from the top down, each with its indicators. A finding without a place of its own gets that of what it
 * speaks of: the indicator's row, the stage, the element.
 */
export function reportImport(
  strategy: Strategy,
  assessed: AssessedStrategy,
  findings: readonly Finding[],
  sources: Sources = NO_SOURCES,
): ImportReport {
  const units = new Map(strategy.units.map((unit) => [unit.id, unit.name]));
  const rows = new Map(
    strategy.elements.flatMap((element) =>
      element.indicators.map((indicator) => [indicator.id, indicator.asWritten] as const),
    ),
  );
  const placeOf = (finding: Finding): SourcePlace | null => {
    const row = finding.indicator === null ? null : (rows.get(finding.indicator) ?? null);
    const stage = finding.stage === null ? undefined : sources.get(finding.stage);
    const element = finding.element === null ? undefined : sources.get(finding.element);
    return finding.at ?? row ?? stage ?? element ?? null;
  };
  const { topDown, numbers } = assessed.index;
  return {
    elements: topDown.map((element) => {
      const accountable = element.leads.find((lead) => lead.role === "accountable");
      return {
        number: numbers.get(element.id) ?? "",
        level: element.level + 1,
        title: element.title,
        lead: accountable === undefined ? null : (units.get(accountable.unit) ?? null),
        weight: element.weight,
        progress: writeExact(assessed.elements.get(element.id)?.progress ?? null),
        printedProgress: printedProgress(element),
        planned: sumOfCells(element, "planned"),
        actual: sumOfCells(element, "actual"),
      };
    }),
    indicators: topDown.flatMap((element) =>
      element.indicators.map((indicator) => ({
        element: numbers.get(element.id) ?? "",
        kind: indicator.kind,
        name: indicator.name,
        source: indicator.source,
        observations: indicator.observations.map(({ period, value, status, raw }) => ({
          period,
          value,
          status,
          raw,
        })),
      })),
    ),
    findings: findings.map((finding) => {
      const place = placeOf(finding);
      return {
        code: finding.code,
        severity: finding.severity,
        file: place?.file ?? null,
        line: place?.line ?? null,
        params: finding.params,
      };
    }),
  };
}

function printedProgress(element: Element): string | null {
  return element.manualProgress?.origin === "page" ? element.manualProgress.value : null;
}

function sumOfCells(element: Element, share: "planned" | "actual"): string | null {
  if (element.stages.length === 0) return null;
  const shares = element.stages.flatMap((stage) => stage.cells.flatMap((cell) => cell[share] ?? []));
  let sum = Rational.ZERO;
  for (const part of shares) sum = sum.plus(Rational.parse(part));
  return writeExact(sum);
}
