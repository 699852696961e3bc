/** A strategy's own lists as rows and back: units, levels, periods, rules, findings. */
import { type Finding, findingSchema } from "@miara/domain/finding";
import type { Level } from "@miara/domain/level";
import type { Period } from "@miara/domain/period";
import type { StatusRule } from "@miara/domain/status";
import type { Unit } from "@miara/domain/strategy";

import type { Content } from "../tables/parts.ts";
import type {
  ImportFindingRow,
  LevelRow,
  OfStrategy,
  PeriodRow,
  StatusRuleRow,
  UnitRow,
} from "../tables/schema.ts";

export function toUnitRow(owner: OfStrategy, unit: Unit, position: number): UnitRow {
  return { ...owner, position, id: unit.id, name: unit.name };
}

export function fromUnitRow(row: Content<"units">): Unit {
  return { id: row.id, name: row.name };
}

export function toLevelRow(owner: OfStrategy, level: Level, position: number): LevelRow {
  const { pl, en } = level.name;
  return {
    ...owner,
    position,
    name_pl_one: pl.one,
    name_pl_few: pl.few,
    name_pl_many: pl.many,
    name_pl_other: pl.other,
    name_en_one: en.one,
    name_en_other: en.other,
    numbering: level.numbering,
    lead_title_pl: level.leadTitle?.pl ?? null,
    lead_title_en: level.leadTitle?.en ?? null,
  };
}

export function fromLevelRow(row: Content<"levels">): Level {
  return {
    name: {
      pl: {
        one: row.name_pl_one,
        few: row.name_pl_few,
        many: row.name_pl_many,
        other: row.name_pl_other,
      },
      en: { one: row.name_en_one, other: row.name_en_other },
    },
    numbering: row.numbering,
    leadTitle:
      row.lead_title_pl === null || row.lead_title_en === null
        ? null
        : { pl: row.lead_title_pl, en: row.lead_title_en },
  };
}

export function toPeriodRow(owner: OfStrategy, period: Period, position: number): PeriodRow {
  return {
    ...owner,
    position,
    label: period.label,
    start_on: period.start,
    end_on: period.end,
    frequency: period.frequency,
  };
}

export function fromPeriodRow(row: Content<"periods">): Period {
  return { label: row.label, start: row.start_on, end: row.end_on, frequency: row.frequency };
}

export function toStatusRuleRow(owner: OfStrategy, rule: StatusRule, position: number): StatusRuleRow {
  return { ...owner, position, status: rule.status, figure: rule.figure, at_least: rule.atLeast };
}

export function fromStatusRuleRow(row: Content<"status_rules">): StatusRule {
  return { status: row.status, figure: row.figure, atLeast: row.at_least };
}

export function toFindingRow(owner: OfStrategy, finding: Finding, position: number): ImportFindingRow {
  return {
    ...owner,
    position,
    code: finding.code,
    severity: finding.severity,
    element_id: finding.element,
    indicator_id: finding.indicator,
    stage_id: finding.stage,
    period: finding.period,
    file: finding.at?.file ?? null,
    line: finding.at?.line ?? null,
    params: JSON.stringify(finding.params),
  };
}

export function fromFindingRow(row: Content<"import_findings">): Finding {
  return {
    code: row.code,
    severity: row.severity,
    element: row.element_id,
    indicator: row.indicator_id,
    stage: row.stage_id,
    period: row.period,
    at: row.file === null || row.line === null ? null : { file: row.file, line: row.line },
    params: findingSchema.shape.params.parse(JSON.parse(row.params)),
  };
}
