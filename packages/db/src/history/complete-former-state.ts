/** What a log written before rounds and reports leaves unsaid of the things that it kept whole. */
import { blankElement } from "@miara/domain/blank-element";
import { blankIndicator } from "@miara/domain/blank-indicator";
import type { Element } from "@miara/domain/element";
import type { Indicator } from "@miara/domain/indicator";
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import { DEFAULT_SETTINGS, type Strategy } from "@miara/domain/strategy";

const BLANK_ELEMENT = blankElement();
const BLANK_INDICATOR = blankIndicator();
const BLANK_PERIOD = { levelDeadlines: [], closedAt: null, exceptions: [] };

/** The element itself where nothing is missing. */
export function completeElement(element: Element): Element {
  const isWhole = hasAll(element, BLANK_ELEMENT);
  if (isWhole && element.indicators.every((one) => hasAll(one, BLANK_INDICATOR))) return element;
  return { ...blankElement(), ...element, indicators: element.indicators.map(completeIndicator) };
}

export function completeStrategy(strategy: Strategy): Strategy {
  return {
    ...strategy,
    settings: hasAll(strategy.settings, DEFAULT_SETTINGS)
      ? strategy.settings
      : { ...DEFAULT_SETTINGS, ...strategy.settings },
    reportingPeriods: strategy.reportingPeriods.map(completePeriod),
  };
}

function completeIndicator(indicator: Indicator): Indicator {
  return hasAll(indicator, BLANK_INDICATOR) ? indicator : { ...blankIndicator(), ...indicator };
}

function completePeriod(period: ReportingPeriod): ReportingPeriod {
  return hasAll(period, BLANK_PERIOD) ? period : { ...structuredClone(BLANK_PERIOD), ...period };
}

function hasAll(thing: object, blank: object): boolean {
  for (const name in blank) if (!Object.hasOwn(thing, name)) return false;
  return true;
}
