import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { elementIdSchema } from "@miara/domain/ids";
import type { IndicatorView } from "@miara/domain/indicator-view";
import { periodLabelSchema } from "@miara/domain/period";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../test/sample-strategy.ts";
import { indicatorPeriods } from "./indicator-periods.ts";

const card = viewCard(assessStrategy(SAMPLE), elementIdSchema.parse("II.7.3"), []);

function observedIn(...periods: readonly string[]): IndicatorView {
  const [first] = card.indicators;
  if (first === undefined) throw new Error("the sample has indicators");
  const observations = periods.map((period) => ({
    period: periodLabelSchema.parse(period),
    value: null,
    status: "O" as const,
    qualifier: null,
    raw: null,
    note: null,
    asOf: null,
    entry: null,
  }));
  return { ...first, observations };
}

describe("columns of a table of indicators", () => {
  it("are the strategy's own periods up to the as-of one", () => {
    expect(indicatorPeriods([observedIn("2009")], SAMPLE.periods, "2012")).toEqual([
      "2009",
      "2010",
      "2011",
      "2012",
    ]);
  });

  it("take in earlier and later years where they were observed", () => {
    const indicators = [observedIn("2007", "2008", "2009"), observedIn("2013", "2014")];
    expect(indicatorPeriods(indicators, SAMPLE.periods, null)).toEqual([
      "2007",
      "2008",
      "2009",
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
    ]);
  });
});
