import { describe as group, expect, it } from "vitest";

import { describe } from "./describe.ts";
import { createFullTranslator } from "./every-text.ts";

group("words of a code", () => {
  it("say a broken rule of the model in words", () => {
    const coded = {
      code: "json.value-not-allowed",
      params: { path: "strategy.elements[0].weight", rule: "negative" },
    };
    expect(describe(createFullTranslator("pl"), coded)).toBe(
      "Wartość pola strategy.elements[0].weight jest niedozwolona: jest ujemna, a musi wynosić zero lub więcej.",
    );
    expect(describe(createFullTranslator("en"), coded)).toBe(
      "The value of strategy.elements[0].weight is not allowed: it is negative and must be zero or more.",
    );
  });

  it("write a day as a reader does", () => {
    const coded = { code: "from-in-closed-period", params: { day: "2012-12-31" } };
    expect(describe(createFullTranslator("pl"), coded)).toBe(
      "Okresy do 31 grudnia 2012 są zamknięte. Wybierz późniejszy dzień.",
    );
  });

  it("leave a rule that nobody has worded as it is", () => {
    const coded = { code: "json.value-not-allowed", params: { path: "strategy", rule: "some-rule" } };
    expect(describe(createFullTranslator("en"), coded)).toContain("some-rule");
  });

  it("hide nothing of a code that has no text", () => {
    expect(describe(createFullTranslator("pl"), { code: "never.seen", params: { a: 1 } })).toBe(
      'never.seen {"a":1}',
    );
  });
});
