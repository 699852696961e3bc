/** Who answers for an element, and who supplies a value. */
import { finding, isAtRest, type ElementRule } from "../quality-rule.ts";

/** `element.no-lead`: nobody is accountable. */
export const findNoLead: ElementRule = ({ element }) =>
  isAtRest(element) || element.leads.some((lead) => lead.role === "accountable")
    ? []
    : [finding("element.no-lead", "notice", { element }, { title: element.title })];

/** `indicator.no-source`: it is not said who supplies the value. */
export const findNoSource: ElementRule = ({ element }) =>
  element.indicators
    .filter((indicator) => indicator.source === null)
    .map((indicator) =>
      finding("indicator.no-source", "notice", { element, indicator }, { name: indicator.name }),
    );
