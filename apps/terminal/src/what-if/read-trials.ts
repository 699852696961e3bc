/** What a command line tries out: `II.7=30` for a weight, `II.7.3/2012=80` or `II.7.3/stage/2012=80` for a cell. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { Decimal } from "@miara/domain/decimal";
import type { Element } from "@miara/domain/element";
import type { PeriodLabel } from "@miara/domain/period";
import type { Stage } from "@miara/domain/stage";
import { viewTree } from "@miara/domain/tree-view";

import type { Tried } from "../command-line/commands.ts";
import { findElement } from "../command-line/find-element.ts";
import { CodedProblem, TerminalProblem } from "../command-line/problem.ts";
import { readFigure, type Trial } from "./scratch.ts";

/** A trial with what it is called. */
export interface NamedTrial {
  readonly trial: Trial;
  /** The number of the element, else its title. */
  readonly element: string;
  /** Null of a weight. */
  readonly stage: string | null;
  readonly was: Decimal | null;
}

/** Weights first, each kind in its order. Throws for what is not of the form, and for what is not there. */
export function readTrials(tried: Tried, assessed: AssessedStrategy): readonly NamedTrial[] {
  return [
    ...tried.weight.map((text) => readWeight(text, assessed)),
    ...tried.cell.map((text) => readCell(text, assessed)),
  ];
}

function readWeight(text: string, assessed: AssessedStrategy): NamedTrial {
  const [called, written] = partsOf(text);
  if (called === null || called === "") throw new TerminalProblem("bad-weight", { text }, 2);
  const is = figureIn(written, text);
  const element = elementIn(called, assessed);
  return {
    trial: { kind: "weight", element: element.id, is },
    element: nameOf(element, assessed),
    stage: null,
    was: element.weight,
  };
}

function readCell(text: string, assessed: AssessedStrategy): NamedTrial {
  const [place, written] = partsOf(text);
  const found = /^(?<called>[^/]+)\/(?:(?<title>.+)\/)?(?<label>[^/]+)$/u.exec(place ?? "")?.groups;
  if (found === undefined) throw new TerminalProblem("bad-cell", { text }, 2);
  const { called = "", title, label = "" } = found;
  const is = figureIn(written, text);
  const element = elementIn(called, assessed);
  const period = periodIn(label, assessed);
  const stage = stageIn(element, title ?? null, { called, label });
  return {
    trial: { kind: "share", stage: stage.id, period, is },
    element: nameOf(element, assessed),
    stage: stage.title,
    was: stage.cells.find((cell) => cell.period === period)?.actual ?? null,
  };
}

/** What stands before the last `=`, and after it. */
function partsOf(text: string): readonly [string | null, string] {
  const at = text.lastIndexOf("=");
  return at < 0 ? [null, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function figureIn(written: string, text: string): Decimal | null {
  const figure = readFigure(written);
  if (figure === undefined) throw new TerminalProblem("bad-figure", { figure: written, text }, 2);
  return figure;
}

function elementIn(called: string, assessed: AssessedStrategy): Element {
  const id = findElement(viewTree(assessed), called);
  const element = assessed.index.byId.get(id);
  if (element === undefined) throw new Error(`the tree has ${id}, the strategy has not`);
  return element;
}

/** Only what is declared has cells. */
function periodIn(called: string, { calendar }: AssessedStrategy): PeriodLabel {
  const period = calendar.declared.find(({ label }) => label === called);
  if (period === undefined) throw new CodedProblem("unknown-period", { period: called });
  return period.label;
}

/** By its id, number or title; without asking, the only one. */
function stageIn(
  { stages }: Element,
  asked: string | null,
  { called, label }: { readonly called: string; readonly label: string },
): Stage {
  const [first, ...others] = stages;
  if (first === undefined) throw new TerminalProblem("no-stages", { element: called });
  const listed = stages.map(({ number, title }) => `${number ?? ""} ${title}`.trim()).join("; ");
  if (asked === null) {
    if (others.length === 0) return first;
    const example = `${called}/${first.number ?? first.title}/${label}`;
    throw new TerminalProblem("which-stage", { element: called, example, stages: listed });
  }
  const lower = asked.toLowerCase();
  const found =
    stages.find(({ id }) => id === asked) ??
    stages.find(({ number }) => number?.toLowerCase() === lower) ??
    stages.find(({ title }) => title.toLowerCase() === lower);
  if (found === undefined)
    throw new TerminalProblem("unknown-stage", { element: called, stage: asked, stages: listed });
  return found;
}

function nameOf({ id, title }: Element, { index }: AssessedStrategy): string {
  const number = index.numbers.get(id) ?? "";
  return number === "" ? title : number;
}
