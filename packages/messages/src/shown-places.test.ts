import { writeExact } from "@miara/domain/exact-text";
import { Rational } from "@miara/domain/rational";
import { describe, expect, it } from "vitest";

import { createFormats } from "./formats.ts";
import { estimatePlaces, shownPlaces } from "./shown-places.ts";

/** As a reader of English sees the first of the values. */
function written(decimals: number | null, ...values: readonly (string | null)[]): string {
  const places = shownPlaces({ decimals, observations: values.map((value) => ({ value })) });
  return createFormats("en").number(values[0] ?? "0", places);
}

describe("the values of an indicator", () => {
  it.each([
    ["as they are", null, ["97.4", "12000"], "97.4"],
    ["with the decimals that are declared", 2, ["97.4"], "97.40"],
    ["with two where a computed one has no end: 7940/105", null, [endless()], "75.62"],
    ["with two beside one that has no end", null, ["3", null, endless()], "3.00"],
    ["with as many as are declared where one has no end", 0, [endless()], "76"],
    ["with six, as somebody may write them", null, ["0.123456"], "0.123456"],
  ])("are shown %s", (_, decimals, values, shown) => {
    expect(written(decimals, ...values)).toBe(shown);
  });

  it("are never shown with more than six places, whatever the fraction", () => {
    for (let divisor = 1; divisor <= 200; divisor += 1) {
      const value = writeExact(Rational.parse("1").dividedBy(Rational.parse(String(divisor))));
      expect((written(null, value).split(".")[1] ?? "").length).toBeLessThanOrEqual(6);
    }
  });

  it("lend estimates the places of the finest of them", () => {
    const places = (value: string) => estimatePlaces({ decimals: null, observations: [{ value }] });
    expect([places("3581"), places("97.4"), places(endless())]).toEqual([0, 1, 2]);
  });
});

function endless(): string {
  return writeExact(Rational.parse("7940").dividedBy(Rational.parse("105")));
}
