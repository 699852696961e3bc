import { elementIdSchema } from "@miara/domain/ids";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { causesOf } from "./restatement-causes.ts";

describe("why a figure is another than was published", () => {
  it("is a restatement at the element itself, and follows from it at those above", () => {
    const causeOf = causesOf([{ fields: [{ element: elementIdSchema.parse("II.7.3") }] }], SAMPLE);
    expect(["II.7.3", "II.7", "II", null].map(causeOf)).toEqual([
      "restated",
      "follows",
      "follows",
      "follows",
    ]);
    expect(causeOf("II.7.1")).toBe("other");
  });
});
