/** The computation of a figure written out: `57,0 % = 0,25·0 + 0,20·100 + …`. */
import type { ExactText } from "@miara/domain/exact-text";
import type { Explanation } from "@miara/domain/explanation";
import type { Formats } from "@miara/messages/formats";

const PLACES = 4;

/** Null where there is nothing to write out. A `≈` says that a term or the result is shown rounded. */
export function writeFormula(explanation: Explanation, formats: Formats): string | null {
  const { progress, method } = explanation;
  if (progress === null) return null;
  switch (method) {
    case "stages":
      return write(progress, stageTerms(explanation), formats);
    case "children":
    case "share-done":
    case "points":
      return write(progress, childTerms(explanation), formats);
    case "manual":
    case "label":
    case "none":
      return null;
  }
}

/** Terms of a sum and what the sum is divided by. */
interface Sum {
  readonly terms: readonly (readonly ExactText[])[];
  readonly divisor: ExactText | null;
}

function stageTerms(explanation: Explanation): Sum {
  const parts = explanation.stages.flatMap((stage) => (stage.actual === null ? [] : [[stage.actual]]));
  return { terms: parts.length === 0 ? [["0"]] : parts, divisor: null };
}

/** By shares of the weight where these are short decimals, else by the weights over their sum. */
function childTerms({ children, weightSum }: Explanation): Sum {
  const shares = children.map((child) => child.share);
  if (shares.every((share) => share !== null && isShort(share)))
    return {
      terms: children.map((child) => [atLeastTwoPlaces(child.share ?? "0"), child.progress]),
      divisor: null,
    };
  return { terms: children.map((child) => [child.weight, child.progress]), divisor: weightSum };
}

function write(result: ExactText, { terms, divisor }: Sum, formats: Formats): string | null {
  if (terms.length === 0) return null;
  const isExact = hasAtMost(result, 1) && terms.every((factors) => factors.every(isShort));
  const sum = terms
    .map((factors) => factors.map((factor) => formats.number(factor, placesOf(factor))).join("·"))
    .join(" + ");
  const whole = divisor === null ? sum : `(${sum}) ÷ ${formats.number(divisor)}`;
  return `${formats.percent(result)} ${isExact ? "=" : "≈"} ${whole}`;
}

/** Null: as it is. */
function placesOf(figure: ExactText): number | null {
  if (!isShort(figure)) return PLACES;
  const places = figure.includes(".") ? figure.length - figure.indexOf(".") - 1 : 0;
  return figure.endsWith("0") && places > 0 ? places : null;
}

/** Shares of one sum are easier to compare as `0,25` and `0,20`. */
function atLeastTwoPlaces(share: ExactText): ExactText {
  const [whole = "0", places = ""] = share.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
}

function isShort(figure: ExactText): boolean {
  return hasAtMost(figure, PLACES);
}

function hasAtMost(figure: ExactText, places: number): boolean {
  const point = figure.indexOf(".");
  return point < 0 || figure.length - point - 1 <= places;
}
