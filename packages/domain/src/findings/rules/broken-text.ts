/** `text.encoding`: a text still holds letters that were encoded twice, or lost. */
import type { Element } from "../../hierarchy/element.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import type { Stage } from "../../stage/stage.ts";
import { looksBroken } from "../../text/repair-encoding.ts";
import { finding, type ElementRule, type Subject } from "../quality-rule.ts";

const LONGEST_EXCERPT = 80;

export const findBrokenTexts: ElementRule = ({ element }) =>
  textsOf(element)
    .filter(({ text }) => looksBroken(text))
    .map(({ text, subject }) => finding("text.encoding", "warning", subject, { text: excerpt(text) }));

interface PlacedText {
  readonly text: string;
  readonly subject: Subject;
}

function textsOf(element: Element): readonly PlacedText[] {
  const own = [element.title, element.addressees, element.rationale, element.description];
  const partners = element.partners.flatMap((partner) => [partner.name, partner.scope]);
  return [
    ...[...own, ...partners].map((text) => ({ text, subject: { element } })),
    ...element.stages.map((stage: Stage) => ({ text: stage.title, subject: { element, stage } })),
    ...element.indicators.flatMap((indicator: Indicator) =>
      [indicator.name, indicator.source, indicator.unit].map((text) => ({
        text,
        subject: { element, indicator },
      })),
    ),
  ].flatMap(({ text, subject }) => (text === null ? [] : { text, subject }));
}

/** The broken words with what stands around them, so that a person finds the place. */
function excerpt(text: string): string {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => looksBroken(word));
  return words
    .slice(Math.max(0, at - 2), at + 3)
    .join(" ")
    .slice(0, LONGEST_EXCERPT);
}
