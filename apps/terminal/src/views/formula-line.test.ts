import { assessStrategy } from "@miara/domain/assess-strategy";
import { explain } from "@miara/domain/explanation";
import { elementIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import { expect, it } from "vitest";

import { sampleStrategy } from "../../test/sample-strategy.ts";
import { textOf } from "../drawing/line.ts";
import { createWording } from "../drawing/wording.ts";
import { formulaLine } from "./formula-line.ts";

const assessed = assessStrategy(sampleStrategy(), { asOf: periodLabelSchema.parse("2013") });

function formulaOf(element: string): string {
  return textOf(
    formulaLine(explain(assessed, elementIdSchema.parse(element)), createWording("pl", false), 200),
  );
}

it("multiplies by shares that two places hold", () => {
  // The example programme: 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60 = 20 + 15 + 10 + 12 = 57.
  expect(formulaOf("I.1")).toBe("─ 57,0\u00A0% = 0,25·0 + 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60");
});

it("divides by the sum of weights where shares would have to be rounded", () => {
  // 1107,5 / 15 = 73,83; by rounded shares, 0,67·57 + 0,33·107,5, it would seem to be 73,7.
  expect(formulaOf("I")).toBe("─ 73,8\u00A0% ≈ (10·57 + 5·107,5) / 15");
});
