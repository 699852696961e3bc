/** A strategy while edits are applied to it: what is not touched stays the very same object. */
import { DomainError } from "../errors/domain-error.ts";
import type { Element } from "../hierarchy/element.ts";
import { indexPlaces, keepPlaces, placesOf, type Places } from "../hierarchy/places.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { PeriodCalendar } from "../period/period-calendar.ts";
import { lastClosedDay } from "../round/period-lock.ts";
import type { Stage } from "../stage/stage.ts";
import type { ElementId, IndicatorId, StageId } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";

export class StrategyDraft {
  #strategy: Strategy;
  /** A copy of the elements from the first change on. */
  #elements: Element[] | null = null;
  #places: Places | null = null;

  constructor(strategy: Strategy) {
    this.#strategy = strategy;
  }

  /** The strategy with all that was done so far; the one that was given where nothing was. */
  get strategy(): Strategy {
    if (this.#elements !== null) {
      this.#strategy = { ...this.#strategy, elements: this.#elements };
      if (this.#places !== null) keepPlaces(this.#elements, this.#places);
    }
    this.#elements = null;
    return this.#strategy;
  }

  get elements(): readonly Element[] {
    return this.#elements ?? this.#strategy.elements;
  }

  get calendar(): PeriodCalendar {
    return new PeriodCalendar(this.#strategy.periods);
  }

  /** The last day that belongs to a closed round; null where none is closed. */
  get lastClosedDay(): string | null {
    return lastClosedDay(this.#strategy, this.calendar);
  }

  find(id: ElementId): Element | null {
    const at = this.#index().elements.get(id);
    return at === undefined ? null : (this.elements[at] ?? null);
  }

  /** Throws `unknown-element`. */
  get(id: ElementId): Element {
    const element = this.find(id);
    if (element === null) throw new DomainError("unknown-element", { element: id });
    return element;
  }

  /** A stage and its element. Throws `unknown-stage`. */
  getStage(id: StageId): { readonly element: Element; readonly stage: Stage } {
    const owner = this.#index().stages.get(id);
    const element = owner === undefined ? null : this.find(owner);
    const stage = element?.stages.find((candidate) => candidate.id === id);
    if (element === null || stage === undefined) throw new DomainError("unknown-stage", { stage: id });
    return { element, stage };
  }

  /** An indicator and its element. Throws `unknown-indicator`. */
  getIndicator(id: IndicatorId): { readonly element: Element; readonly indicator: Indicator } {
    const owner = this.#index().indicators.get(id);
    const element = owner === undefined ? null : this.find(owner);
    const indicator = element?.indicators.find((candidate) => candidate.id === id);
    if (element === null || indicator === undefined)
      throw new DomainError("unknown-indicator", { indicator: id });
    return { element, indicator };
  }

  hasStage(id: StageId): boolean {
    return this.#index().stages.has(id);
  }

  hasIndicator(id: IndicatorId): boolean {
    return this.#index().indicators.has(id);
  }

  /** Puts an element in the place of the one of its id. */
  put(element: Element): void {
    const at = this.#index().elements.get(element.id);
    if (at === undefined) throw new DomainError("unknown-element", { element: element.id });
    const before = this.elements[at];
    this.#own()[at] = element;
    if (before?.stages !== element.stages || before.indicators !== element.indicators) this.#places = null;
  }

  putStage(element: Element, stage: Stage): void {
    const stages = element.stages.map((other) => (other.id === stage.id ? stage : other));
    this.#putParts({ ...element, stages });
  }

  putIndicator(element: Element, indicator: Indicator): void {
    const indicators = element.indicators.map((other) => (other.id === indicator.id ? indicator : other));
    this.#putParts({ ...element, indicators });
  }

  /** All elements in another order, or more or fewer of them. */
  arrange(elements: readonly Element[]): void {
    this.#elements = [...elements];
    this.#places = null;
  }

  /** What belongs to the strategy as a whole. */
  set(change: Partial<Omit<Strategy, "elements">>): void {
    this.#strategy = { ...this.#strategy, ...change };
  }

  get whole(): Omit<Strategy, "elements"> {
    return this.#strategy;
  }

  /** The ids of stages and indicators stay as they were. */
  #putParts(element: Element): void {
    const at = this.#index().elements.get(element.id);
    if (at !== undefined) this.#own()[at] = element;
  }

  #own(): Element[] {
    this.#elements ??= [...this.#strategy.elements];
    return this.#elements;
  }

  #index(): Places {
    this.#places ??=
      this.#elements === null ? placesOf(this.#strategy.elements) : indexPlaces(this.#elements);
    return this.#places;
  }
}
