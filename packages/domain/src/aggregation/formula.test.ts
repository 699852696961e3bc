import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Rational } from "../exact/rational.ts";
import { indicatorIdSchema, type IndicatorId } from "../strategy/ids.ts";
import { indicatorFormulaSchema } from "./computation-schema.ts";
import { evaluateFormula, operandsOf, readFormula, type Formula } from "./formula.ts";

const VALUES: Readonly<Record<string, string>> = {
  births: "612",
  deaths: "700",
  "pop-2": "64000",
  zero: "0",
};

function read(text: string): Formula {
  const formula = readFormula(text);
  if (formula.kind === "not-readable") throw new Error(`${text}: not readable at ${formula.at}`);
  return formula;
}

const valueOf = (id: IndicatorId): Rational => Rational.parse(VALUES[id] ?? "0");
const compute = (text: string): string | null => evaluateFormula(read(text), valueOf)?.toFraction() ?? null;

describe("a formula", () => {
  it.each([
    ["1 + 2 × 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["10 − 4 − 3", "3"],
    ["100 ÷ 4 : 5", "5"],
    ["-2 - -3", "1"],
    ["−(1,5 + 0.25)", "-7/4"],
    ["1/3 + 1/6", "1/2"],
    ["([births] − [deaths]) ÷ [pop-2] × 1000", "-11/8"],
    ["[pop-2]-2", "63998"],
    ["[ births ]", "612"],
  ])("%s is %s", (text, result) => {
    expect(compute(text)).toBe(result);
  });

  it.each(["1 / 0", "[births] ÷ [zero]", "1 + 2 / (3 - 3)"])("%s is undefined", (text) => {
    expect(compute(text)).toBeNull();
  });

  it.each([
    ["", 0],
    ["2 ×", 3],
    ["2 3", 2],
    ["(1 + 2", 6],
    ["[births", 0],
    ["[]", 0],
    ["births + 1", 0],
    ["1 ** 2", 3],
    ["1,2,3", 3],
    [`${"(".repeat(60)}1${")".repeat(60)}`, 50],
  ])("%j is not readable at %i", (text, at) => {
    expect(readFormula(text)).toEqual({ kind: "not-readable", at });
  });

  it("names its indicators once each, in their order", () => {
    expect(operandsOf(read("[deaths] + 2 × [births] − [deaths]"))).toEqual(["deaths", "births"]);
  });

  it("is refused by the model where it is not readable", () => {
    expect(
      indicatorFormulaSchema.safeParse({ text: "1 +", missing: "skip-any" }).error?.issues,
    ).toMatchObject([{ message: "not-a-formula", path: ["text"] }]);
  });
});

/** A formula as text with what it comes to, made apart from the reader. */
interface Made {
  readonly text: string;
  readonly value: Rational;
}

const anyMade = fc.letrec<{ made: Made }>((tie) => ({
  made: fc.oneof(
    { maxDepth: 5 },
    fc.nat({ max: 99 }).map((n): Made => ({ text: String(n), value: Rational.fromInteger(n) })),
    fc
      .tuple(tie("made"), fc.constantFrom("+", "-", "*"), tie("made"))
      .map(([a, sign, b]): Made => ({ text: `(${a.text}${sign}${b.text})`, value: made(a, sign, b) })),
  ),
})).made;

function made(a: Made, sign: string, b: Made): Rational {
  if (sign === "+") return a.value.plus(b.value);
  return sign === "-" ? a.value.minus(b.value) : a.value.times(b.value);
}

describe("any formula in parentheses", () => {
  it("comes to what it was made of", () => {
    fc.assert(
      fc.property(anyMade, ({ text, value }) => {
        expect(evaluateFormula(read(text), () => Rational.ZERO)?.toFraction()).toBe(value.toFraction());
      }),
    );
  });

  it("is read or refused, whatever its text, and any id can stand in it", () => {
    fc.assert(fc.property(fc.string(), (text) => void readFormula(text)));
    const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}[a-z0-9]$/);
    fc.assert(
      fc.property(anyId, (id) => {
        expect(operandsOf(read(`2*[${id}]`))).toEqual([indicatorIdSchema.parse(id)]);
      }),
    );
  });
});
