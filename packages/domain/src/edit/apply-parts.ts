/** Applies changes to the stages and indicators of elements. */
import { DomainError } from "../errors/domain-error.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { PeriodLabel } from "../period/period.ts";
import { findRound } from "../round/period-lock.ts";
import type { StrategyDraft } from "./draft.ts";
import type { Applying } from "./edit-context.ts";
import { meet } from "./meeting.ts";
import type {
  IndicatorAddedEdit,
  IndicatorDefinedEdit,
  IndicatorDefinition,
  IndicatorMovedEdit,
  IndicatorRemovedEdit,
  StageAddedEdit,
  StageFieldEdit,
  StageMovedEdit,
  StageRemovedEdit,
} from "./structure-edit.ts";

export const applyStageAdded: Applying<StageAddedEdit> = (draft, { element: id, stage, before }) => {
  const element = draft.get(id);
  if (draft.hasStage(stage.id)) throw new DomainError("stage-twice", { stage: stage.id });
  const added = { ...stage, cells: [] };
  draft.put({ ...element, stages: insertBefore(element.stages, added, before) });
  return null;
};

export const applyStageField: Applying<StageFieldEdit> = (draft, edit) => {
  const { element, stage } = draft.getStage(edit.stage);
  const meeting = meet({ number: stage.number, title: stage.title }, edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  draft.putStage(element, { ...stage, ...edit.is });
  return null;
};

export const applyStageMoved: Applying<StageMovedEdit> = (draft, edit) => {
  const { element, stage } = draft.getStage(edit.stage);
  const meeting = meet(nextOf(element.stages, stage.id), edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const others = element.stages.filter(({ id }) => id !== stage.id);
  draft.put({ ...element, stages: insertBefore(others, stage, edit.is) });
  return null;
};

export const applyStageRemoved: Applying<StageRemovedEdit> = (draft, { stage: id }) => {
  const { element, stage } = draft.getStage(id);
  refuseClosed(draft, stage.title, stage.cells);
  draft.put({ ...element, stages: element.stages.filter((other) => other.id !== id) });
  return null;
};

export const applyIndicatorAdded: Applying<IndicatorAddedEdit> = (draft, edit) => {
  const element = draft.get(edit.element);
  const { id } = edit.indicator;
  if (draft.hasIndicator(id)) throw new DomainError("indicator-twice", { indicator: id });
  const added: Indicator = { ...edit.indicator, asWritten: null, observations: [] };
  draft.put({ ...element, indicators: insertBefore(element.indicators, added, edit.before) });
  return null;
};

export const applyIndicatorDefined: Applying<IndicatorDefinedEdit> = (draft, edit) => {
  const { element, indicator } = draft.getIndicator(edit.was.id);
  if (edit.is.id !== edit.was.id) throw new DomainError("identifier-fixed", { indicator: edit.was.id });
  const meeting = meet(definitionOf(indicator), edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const { asWritten, observations } = indicator;
  draft.putIndicator(element, { ...edit.is, asWritten, observations });
  return null;
};

export const applyIndicatorMoved: Applying<IndicatorMovedEdit> = (draft, edit) => {
  const { element, indicator } = draft.getIndicator(edit.indicator);
  const meeting = meet(nextOf(element.indicators, indicator.id), edit);
  if (meeting === "done") return null;
  if (meeting !== "apply") return meeting;
  const others = element.indicators.filter(({ id }) => id !== indicator.id);
  draft.put({ ...element, indicators: insertBefore(others, indicator, edit.is) });
  return null;
};

export const applyIndicatorRemoved: Applying<IndicatorRemovedEdit> = (draft, { indicator: id }) => {
  const { element, indicator } = draft.getIndicator(id);
  refuseClosed(draft, indicator.name, indicator.observations);
  draft.put({ ...element, indicators: element.indicators.filter((other) => other.id !== id) });
  return null;
};

/** All of an indicator but its values and how a document wrote it. */
export function definitionOf(indicator: Indicator): IndicatorDefinition {
  const { asWritten: _asWritten, observations: _observations, ...definition } = indicator;
  return definition;
}

interface Identified {
  readonly id: string;
}

/** The id of the one that stands after it; null for the last. */
export function nextOf<Member extends Identified>(
  list: readonly Member[],
  id: Member["id"],
): Member["id"] | null {
  return list[list.findIndex((member) => member.id === id) + 1]?.id ?? null;
}

function insertBefore<Member extends Identified>(
  list: readonly Member[],
  added: Member,
  before: Member["id"] | null,
): Member[] {
  if (before === null) return [...list, added];
  const at = list.findIndex(({ id }) => id === before);
  if (at < 0) throw new DomainError("not-a-sibling", { element: before });
  return list.toSpliced(at, 0, added);
}

/** What a closed period has a figure of stays, so that the period keeps its figures. */
function refuseClosed(
  draft: StrategyDraft,
  title: string,
  figures: readonly { readonly period: PeriodLabel }[],
): void {
  const { calendar, strategy } = draft;
  const closed = figures.find(({ period }) => findRound(strategy, calendar, period)?.state === "closed");
  if (closed !== undefined)
    throw new DomainError("figures-in-closed-period", { element: title, period: closed.period });
}
