/** What one page of the city says, before pages are put together. */
import type { Decimal } from "@miara/domain/decimal";
import type { Finding, Severity } from "@miara/domain/finding";
import type { IndicatorKind } from "@miara/domain/indicator";
import type { PeriodLabel } from "@miara/domain/period";

import type { FindingCode, ProblemCode } from "../import-codes.ts";
import type { ImportProblem } from "../import-result.ts";

/** A goal, programme or task as its heading names it. */
export interface NamedElement {
  readonly number: string;
  readonly title: string;
  readonly lead: string | null;
  readonly line: number;
}

/** A programme or task in the list of its parent's page. */
export interface ListedElement {
  readonly number: string;
  readonly title: string;
  readonly weight: Decimal | null;
  /** As printed: `107.5`, `100.0`. */
  readonly progress: Decimal | null;
  readonly line: number;
}

export interface ParsedStage {
  readonly number: string | null;
  readonly title: string;
  readonly cells: readonly ParsedStageCell[];
  readonly line: number;
}

export interface ParsedStageCell {
  readonly period: PeriodLabel;
  readonly actual: Decimal;
  readonly planned: Decimal;
  readonly raw: string;
}

export interface ParsedPartner {
  readonly name: string;
  readonly scope: string | null;
}

/** A row of an indicator table, not yet parted into name, source and cells. */
export interface RawRow {
  readonly line: number;
  readonly kind: IndicatorKind;
  readonly text: string;
  /** As it stands in the file, but for initials of people. */
  readonly written: string;
}

export interface RawTable {
  /** `years`: a column for each period; `single`: one value and its period at the end of each row. */
  readonly layout: "years" | "single";
  readonly columns: readonly PeriodLabel[];
  readonly line: number;
  readonly rows: readonly RawRow[];
}

export interface ParsedPage {
  readonly file: string;
  readonly strategyTitle: string;
  /** Goal, then programme, then task: the last one is the page's own. */
  readonly path: readonly NamedElement[];
  readonly listed: readonly ListedElement[];
  readonly total: { readonly value: Decimal; readonly line: number } | null;
  readonly addressees: string | null;
  readonly rationale: string | null;
  readonly description: string | null;
  readonly stagePeriods: readonly PeriodLabel[];
  readonly stages: readonly ParsedStage[];
  readonly leads: readonly string[];
  readonly partners: readonly ParsedPartner[];
  readonly table: RawTable | null;
  readonly cost: string | null;
  readonly budget: readonly string[];
  readonly findings: readonly Finding[];
}

export type PageResult =
  | { readonly ok: true; readonly page: ParsedPage }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Gathers what is found on one page; a problem among it means that nothing is imported. */
export class PageNotes {
  readonly findings: Finding[] = [];
  readonly problems: ImportProblem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  find(code: FindingCode, severity: Severity, line: number, params: Finding["params"]): void {
    this.findings.push(findingAt(this.file, { code, severity, line, params }));
  }

  refuse(code: ProblemCode, line: number, params: Finding["params"]): void {
    this.problems.push({ code, file: this.file, line, params });
  }
}

export function findingAt(
  file: string,
  found: {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly line: number;
    readonly params: Finding["params"];
  },
): Finding {
  return {
    code: found.code,
    severity: found.severity,
    element: null,
    indicator: null,
    stage: null,
    period: null,
    at: { file, line: found.line },
    params: found.params,
  };
}
