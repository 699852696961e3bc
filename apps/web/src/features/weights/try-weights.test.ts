import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import { assessStrategy } from "@miara/domain/assess-strategy";
import { decimal } from "@miara/domain/decimal";
import { DomainError } from "@miara/domain/domain-error";
import { elementIdSchema } from "@miara/domain/ids";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { rowsAbove, tryWeights, weightEdits } from "./try-weights.ts";

const PROGRAMME = elementIdSchema.parse("II.7");
const children = SAMPLE.elements.filter(({ parentId }) => parentId === PROGRAMME);

function figures(outcome: AssessedStrategy | DomainError): AssessedStrategy {
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}

describe("other weights", () => {
  // The city's programme: weights 25, 20, 25, 10, 20; progress 0, 100, 60, 100, 60; hence 57.0.
  // All alike: (0 + 100 + 60 + 100 + 60) / 5 = 64.
  it("come to what the rules make of them, and change nothing", () => {
    const alike = new Map(children.map(({ id }) => [id, decimal("1")]));
    const edits = weightEdits(children, alike, null);
    expect(edits).toHaveLength(5);
    const now = assessStrategy(SAMPLE);
    const then = figures(tryWeights(SAMPLE, edits));
    const [programme] = rowsAbove(now, then, PROGRAMME);
    expect([programme?.now, programme?.tried].map((one) => one?.progress?.toFixedHalfEven(1))).toEqual([
      "57.0",
      "64.0",
    ]);
    expect(assessStrategy(SAMPLE).elements.get(PROGRAMME)?.progress?.toFixedHalfEven(1)).toBe("57.0");
  });

  it("that stand already are no edits", () => {
    expect(weightEdits(children, new Map(children.map(({ id, weight }) => [id, weight])), null)).toEqual([]);
  });

  it("show what they do to everything above, up to the whole", () => {
    const now = assessStrategy(SAMPLE);
    const rows = rowsAbove(now, now, PROGRAMME);
    expect(rows.map(({ element }) => element?.id ?? null)).toEqual(["II.7", "II", null]);
  });
});
