/** What counts of an element from when on: terms that a later change leaves to the periods before it. */
import type { Element, FormerTerms } from "./element.ts";

/** Parent, level, weight, lifecycle and method: what the figures of other elements depend on. */
export type Terms = Omit<FormerTerms, "until">;

const DAY_MS = 86_400_000;

/** The terms on the last day of a period (an ISO date); null: those that apply now. */
export function termsOn(element: Element, day: string | null): Terms {
  if (day === null) return element;
  return element.formerly.find(({ until }) => until >= day) ?? element;
}

/**
 * The element with some of its terms changed from a day on; what applied before that day stays. Null: changed for all
 * time. Changes that were made for later days are overruled in what is changed, and stay in all else.
 */
export function changeTerms(element: Element, change: Partial<Terms>, from: string | null): Element {
  if (from === null)
    return tidy({
      ...element,
      ...change,
      formerly: element.formerly.map((terms) => ({ ...terms, ...change })),
    });
  const lastDay = dayBefore(from);
  const kept = element.formerly.filter(({ until }) => until <= lastDay);
  const later = element.formerly.filter(({ until }) => until > lastDay);
  const boundary: FormerTerms = { ...pickTerms(later[0] ?? element), until: lastDay };
  const isThere = kept.at(-1)?.until === lastDay;
  return tidy({
    ...element,
    ...change,
    formerly: [...kept, ...(isThere ? [] : [boundary]), ...later.map((terms) => ({ ...terms, ...change }))],
  });
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** Without boundaries at which nothing changes. */
function tidy(element: Element): Element {
  const { formerly } = element;
  const needed = formerly.filter((terms, at) => !isSame(terms, formerly[at + 1] ?? element));
  return needed.length === formerly.length ? element : { ...element, formerly: needed };
}

function pickTerms({ parentId, level, weight, lifecycle, method }: Terms): Terms {
  return { parentId, level, weight, lifecycle, method };
}

function isSame(a: Terms, b: Terms): boolean {
  return (
    a.parentId === b.parentId &&
    a.level === b.level &&
    a.weight === b.weight &&
    a.lifecycle === b.lifecycle &&
    a.method === b.method
  );
}
