/** What can be changed on an element in what-if: the weights below it, or the cells of its stages. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Decimal } from "@miara/domain/decimal";
import type { Element } from "@miara/domain/element";
import type { ElementId, StageId } from "@miara/domain/ids";
import type { PeriodLabel } from "@miara/domain/period";
import { differenceOf, type ElementDifference } from "@miara/domain/strategy-difference";

import type { Trial } from "./scratch.ts";

export type WhatIfRow =
  | {
      readonly kind: "weight";
      readonly difference: ElementDifference;
      readonly element: ElementId;
      readonly was: Decimal | null;
      readonly is: Decimal | null;
    }
  | {
      readonly kind: "share";
      readonly stage: StageId;
      readonly title: string;
      readonly period: PeriodLabel;
      readonly planned: Decimal | null;
      readonly was: Decimal | null;
      readonly is: Decimal | null;
    };

export interface WhatIfView {
  /** From the whole down to the element itself, each as it is and as it would be. */
  readonly above: readonly ElementDifference[];
  readonly rows: readonly WhatIfRow[];
}

/** `was` as it is, `is` as it would be; both as of one period. */
export function viewWhatIf(was: AssessedStrategy, is: AssessedStrategy, id: ElementId | null): WhatIfView {
  const element = id === null ? undefined : is.index.byId.get(id);
  const children = is.index.children.get(id) ?? [];
  const rows =
    children.length > 0 ? children.map((child) => weightRow(was, is, child)) : shareRows(was, is, element);
  return { above: wayTo(is, id).map((at) => differenceOf(was, is, at)), rows };
}

/** What a typed figure would try out. */
export function trialOf(row: WhatIfRow, is: Decimal | null): Trial {
  return row.kind === "weight"
    ? { kind: "weight", element: row.element, is }
    : { kind: "share", stage: row.stage, period: row.period, is };
}

function wayTo({ index }: AssessedStrategy, id: ElementId | null): readonly (ElementId | null)[] {
  const way: (ElementId | null)[] = [];
  for (let at = id; at !== null; at = index.byId.get(at)?.parentId ?? null) way.unshift(at);
  return [null, ...way];
}

function weightRow(was: AssessedStrategy, is: AssessedStrategy, child: Element): WhatIfRow {
  return {
    kind: "weight",
    difference: differenceOf(was, is, child.id),
    element: child.id,
    was: was.index.byId.get(child.id)?.weight ?? null,
    is: child.weight,
  };
}

function shareRows(
  was: AssessedStrategy,
  is: AssessedStrategy,
  element: Element | undefined,
): readonly WhatIfRow[] {
  if (element === undefined) return [];
  const before = was.index.byId.get(element.id);
  return element.stages.flatMap((stage) => {
    const known = before?.stages.find(({ id }) => id === stage.id)?.cells ?? [];
    return is.calendar.declared.map(({ label }): WhatIfRow => {
      const cell = stage.cells.find(({ period }) => period === label);
      return {
        kind: "share",
        stage: stage.id,
        title: `${stage.number ?? ""} ${stage.title}`.trim(),
        period: label,
        planned: cell?.planned ?? null,
        was: known.find(({ period }) => period === label)?.actual ?? null,
        is: cell?.actual ?? null,
      };
    });
  });
}
