/** Applies what an office reports: shares, values, spending, narrative, and how far its report has come. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import type { Observation } from "../indicator/observation.ts";
import type { PeriodCalendar } from "../period/period-calendar.ts";
import { comparePeriods, type PeriodLabel } from "../period/period.ts";
import { assessmentOf, assessStrategy } from "../progress/assess-strategy.ts";
import type { ElementReport, ReportState } from "../report/element-report.ts";
import type { StageCell } from "../stage/stage.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import type {
  NarrativeEdit,
  ObservationContent,
  ObservationEdit,
  ReportStateEdit,
  SpendingEdit,
  StageCellEdit,
  StageNoteEdit,
} from "./reporting-edit.ts";

/** What was written on paper stands no longer once somebody has entered another figure. */
export const applyStageCell: Applying<StageCellEdit> = (draft, edit, { entry }) => {
  const { stage } = draft.getStage(edit.stage);
  const cell = stage.cells.find(({ period }) => period === edit.period);
  const meeting = meet(cell?.[edit.share] ?? null, edit, cell?.entry ?? null);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  putCell(draft, edit, { ...(cell ?? blankCell(edit.period)), [edit.share]: edit.is, raw: null, entry });
  settle(draft, (finding) => finding.stage === edit.stage && finding.period === edit.period);
  return null;
};

export const applyStageNote: Applying<StageNoteEdit> = (draft, edit, { entry }) => {
  const { stage } = draft.getStage(edit.stage);
  const cell = stage.cells.find(({ period }) => period === edit.period);
  const meeting = meet(cell?.note ?? null, edit, cell?.entry ?? null);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  putCell(draft, edit, { ...(cell ?? blankCell(edit.period)), note: edit.is, entry });
  return null;
};

export const applyObservation: Applying<ObservationEdit> = (draft, edit, { entry }) => {
  const { element, indicator } = draft.getIndicator(edit.indicator);
  const { calendar } = draft;
  calendar.get(edit.period);
  const stands = indicator.observations.find(({ period }) => period === edit.period);
  const meeting = meet(stands === undefined ? null : contentOf(stands), edit, stands?.entry ?? null);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const others = indicator.observations.filter(({ period }) => period !== edit.period);
  const observations =
    edit.is === null
      ? others
      : place(others, { ...edit.is, period: edit.period, entry }, indicator.observations, calendar);
  draft.putIndicator(element, { ...indicator, observations });
  settle(draft, (finding) => finding.indicator === edit.indicator && finding.period === edit.period);
  return null;
};

export const applySpending: Applying<SpendingEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  draft.calendar.get(edit.period);
  const at = element.budgetLines.findIndex(
    ({ measure, period, source }) => measure === "spent" && period === edit.period && source === edit.source,
  );
  const meeting = meet(element.budgetLines[at]?.money ?? null, edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const { period, source, is: money } = edit;
  const line = { source, measure: "spent", period, money } as const;
  const kept = element.budgetLines.filter((_, other) => other !== at);
  const budgetLines = money === null ? kept : at < 0 ? [...kept, line] : element.budgetLines.with(at, line);
  draft.put({ ...element, budgetLines });
  return null;
};

export const applyNarrative: Applying<NarrativeEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const report = reportOn(element, edit.period);
  const meeting = meet(report.narrative, edit, report.step);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  putReport(draft, element, { ...report, narrative: edit.is });
  return null;
};

/** From each state of a report, the states that it may go to. */
const STEPS: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ["submitted"],
  submitted: ["draft", "returned", "approved"],
  returned: ["submitted", "draft"],
  approved: ["returned"],
};

export const applyReportState: Applying<ReportStateEdit> = (draft, edit, { entry }) => {
  const element = draft.get(edit.element);
  const report = reportOn(element, edit.period);
  const meeting = meet(report.state, edit, report.step);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  if (!STEPS[report.state].includes(edit.is))
    throw new DomainError("report-step", { from: report.state, to: edit.is });
  if (edit.is === "returned" && edit.remark === null) throw new DomainError("remark-needed");
  if (edit.is === "submitted") requireNarrative(draft, report, element);
  const remark = edit.is === "returned" ? edit.remark : edit.is === "draft" ? report.remark : null;
  putReport(draft, element, { ...report, state: edit.is, remark, step: entry });
  return null;
};

/** The report of an element for a period; an empty draft where there is none yet. */
export function reportOn(element: Element, period: PeriodLabel): ElementReport {
  return (
    element.reports.find((report) => report.period === period) ?? {
      period,
      state: "draft",
      narrative: null,
      remark: null,
      step: null,
    }
  );
}

/** What an observation says, without its period and without who entered it. */
export function contentOf(observation: Observation): ObservationContent {
  const { value, status, qualifier, raw, note, asOf } = observation;
  return { value, status, qualifier, raw, note, asOf };
}

function requireNarrative(draft: StrategyDraft, report: ElementReport, element: Element): void {
  if (!draft.whole.settings.isNarrativeRequired || report.narrative !== null) return;
  const assessed = assessStrategy(draft.strategy, { asOf: report.period });
  // Archived since, or not yet part of the plan: it has no status then.
  if (!assessed.elements.has(element.id)) return;
  const { computed } = assessmentOf(assessed, element.id);
  if ((element.statusOverride?.status ?? computed.status) === "off-track")
    throw new DomainError("narrative-missing", { element: element.title });
}

function blankCell(period: PeriodLabel): StageCell {
  return { period, planned: null, actual: null, raw: null, note: null, entry: null };
}

/** A cell that says nothing any more is a gap again. */
function putCell(draft: StrategyDraft, { stage: id }: Pick<StageCellEdit, "stage">, cell: StageCell): void {
  const { element, stage } = draft.getStage(id);
  const { calendar } = draft;
  // A share of the plan belongs to one of the plan's own periods, or would be counted where no column shows it.
  if (!draft.whole.periods.some((period) => period.label === cell.period))
    throw new DomainError("unknown-period", { period: cell.period });
  const others = stage.cells.filter(({ period }) => period !== cell.period);
  const isGap = cell.planned === null && cell.actual === null && cell.note === null;
  draft.putStage(element, { ...stage, cells: isGap ? others : place(others, cell, stage.cells, calendar) });
}

function putReport(draft: StrategyDraft, element: Element, report: ElementReport): void {
  const { calendar } = draft;
  calendar.get(report.period);
  const others = element.reports.filter(({ period }) => period !== report.period);
  const isEmpty = report.state === "draft" && report.narrative === null && report.step === null;
  const reports = isEmpty ? others : place(others, report, element.reports, calendar);
  draft.put({ ...element, reports });
}

/** Where the one of its period stood, else in order of time. */
function place<Dated extends { readonly period: PeriodLabel }>(
  others: readonly Dated[],
  added: Dated,
  stood: readonly Dated[],
  calendar: PeriodCalendar,
): Dated[] {
  const before = stood.findIndex(({ period }) => period === added.period);
  const own = calendar.get(added.period);
  const later = others.findIndex((other) => {
    const span = calendar.find(other.period);
    return span !== null && comparePeriods(own, span) < 0;
  });
  const at = before >= 0 ? before : later < 0 ? others.length : later;
  return others.toSpliced(at, 0, added);
}

/** What a document left in doubt about a figure is settled by whoever enters it. */
function settle(
  draft: StrategyDraft,
  isAbout: (finding: StrategyDraft["whole"]["importFindings"][number]) => boolean,
): void {
  const { importFindings } = draft.whole;
  if (importFindings.some(isAbout))
    draft.set({ importFindings: importFindings.filter((finding) => !isAbout(finding)) });
}
