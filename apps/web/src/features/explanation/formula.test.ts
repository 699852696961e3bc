import { assessStrategy } from "@miara/domain/assess-strategy";
import { explain } from "@miara/domain/explanation";
import { elementIdSchema } from "@miara/domain/ids";
import { createFormats } from "@miara/messages/formats";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { writeFormula } from "./formula.ts";

const assessed = assessStrategy(SAMPLE);

function formulaOf(id: string, language: "pl" | "en" = "pl"): string | null {
  const written = writeFormula(explain(assessed, elementIdSchema.parse(id)), createFormats(language));
  return written?.replaceAll("\u00A0", " ") ?? null;
}

describe("the formula of a figure", () => {
  // The programme II.7 of Leszno: weights 25, 20, 25, 10, 20; progress 0, 100, 60, 100, 60; printed total 57.0.
  it("is the shares of the weight times progress where the weights add up to 100", () => {
    expect(formulaOf("II.7")).toBe("57,0 % = 0,25·0 + 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60");
    expect(formulaOf("II.7", "en")).toBe("57.0% = 0.25·0 + 0.20·100 + 0.25·60 + 0.10·100 + 0.20·60");
  });

  // (60·100 + 45·43.11) / 105 = 7939.95 / 105 = 75.618…: shown rounded, so it says so.
  it("divides by the sum of the weights where shares have no end, and says that it is rounded", () => {
    expect(formulaOf("I.4")).toBe("75,6 % ≈ (60·100 + 45·43,11) ÷ 105");
  });

  // The founding task: stages of 12, 36 and 12 points.
  it("is the sum of its stages for a task", () => {
    expect(formulaOf("II.7.3")).toBe("60,0 % = 12 + 36 + 12");
  });

  it("is absent where a figure was stated or there is none", () => {
    expect(formulaOf("I.4.2")).toBeNull();
    expect(formulaOf("I.6")).toBeNull();
  });
});
