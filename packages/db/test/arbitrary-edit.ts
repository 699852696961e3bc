/** Small changes of any strategy that share with it whatever they do not touch, as edits do. */
import { decimal } from "@miara/domain/decimal";
import type { Element } from "@miara/domain/element";
import { periodLabelSchema } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import fc from "fast-check";

export type SmallEdit = (strategy: Strategy) => Strategy;

const PERIOD = periodLabelSchema.parse("2010");

/** One of the elements is taken by a number. */
export const smallEdits: fc.Arbitrary<SmallEdit> = fc
  .tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }), fc.nat({ max: 999 }))
  .chain(([which, other, value]) => fc.constantFrom(...editsOf(which, other, value)));

function editsOf(which: number, other: number, value: number): SmallEdit[] {
  const number = decimal(String(value));
  return [
    (strategy) => ({ ...strategy, title: `Tytuł ${value}` }),
    (strategy) => ({ ...strategy, importFindings: strategy.importFindings.toReversed() }),
    (strategy) => ({ ...strategy, reportingPeriods: strategy.reportingPeriods.slice(1) }),
    (strategy) => changeOne(strategy, which, (element) => ({ ...element, weight: number })),
    (strategy) => changeOne(strategy, which, (element) => withCell(element, number)),
    (strategy) =>
      changeOne(strategy, which, (element) => ({ ...element, stages: element.stages.toReversed() })),
    (strategy) =>
      changeOne(strategy, which, (element) => ({ ...element, budgetLines: element.budgetLines.slice(1) })),
    (strategy) =>
      changeOne(strategy, which, (element) => ({ ...element, reports: element.reports.slice(0, -1) })),
    (strategy) => ({ ...strategy, elements: moved(strategy.elements, which, other) }),
    (strategy) => withoutOne(strategy, which),
    (strategy) => withStageMoved(strategy, which, other),
  ];
}

function changeOne(strategy: Strategy, which: number, change: (element: Element) => Element): Strategy {
  const at = which % Math.max(1, strategy.elements.length);
  return { ...strategy, elements: strategy.elements.map((one, place) => (place === at ? change(one) : one)) };
}

function withCell(element: Element, actual: Element["weight"]): Element {
  const [first, ...stages] = element.stages;
  if (first === undefined) return element;
  const others = first.cells.filter((cell) => cell.period !== PERIOD);
  const cell = { period: PERIOD, planned: null, actual, raw: null, note: null, entry: null };
  return { ...element, stages: [{ ...first, cells: [...others, cell] }, ...stages] };
}

function moved(elements: readonly Element[], from: number, to: number): Element[] {
  const places = [...elements];
  const [taken] = places.splice(from % Math.max(1, places.length), 1);
  if (taken !== undefined) places.splice(to % (places.length + 1), 0, taken);
  return places;
}

/** Its children rise to the top, and nothing serves it any more. */
function withoutOne(strategy: Strategy, which: number): Strategy {
  const gone = strategy.elements[which % Math.max(1, strategy.elements.length)]?.id;
  const elements = strategy.elements
    .filter(({ id }) => id !== gone)
    .map((element) => {
      if (element.parentId !== gone && !element.alsoServes.some((id) => id === gone)) return element;
      const parentId = element.parentId === gone ? null : element.parentId;
      return { ...element, parentId, alsoServes: element.alsoServes.filter((id) => id !== gone) };
    });
  return { ...strategy, elements };
}

function withStageMoved(strategy: Strategy, from: number, to: number): Strategy {
  const count = Math.max(1, strategy.elements.length);
  const stage = strategy.elements[from % count]?.stages[0];
  if (stage === undefined || from % count === to % count) return strategy;
  const without = changeOne(strategy, from, (element) => ({ ...element, stages: element.stages.slice(1) }));
  return changeOne(without, to, (element) => ({ ...element, stages: [...element.stages, stage] }));
}
