import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyDecimal } from "../../test/arbitraries.ts";
import { decimalSchema } from "../exact/decimal.ts";
import { LANGUAGES } from "../text/text.ts";
import { readQuantity } from "./read-quantity.ts";
import { writePercent, writeQuantity } from "./write-quantity.ts";

const NO_BREAK = "\u00a0";

describe("writeQuantity", () => {
  it.each([
    ["3581", `3${NO_BREAK}581`, "3,581"],
    ["1234", `1${NO_BREAK}234`, "1,234"],
    ["999", "999", "999"],
    ["4499986.91", `4${NO_BREAK}499${NO_BREAK}986,91`, "4,499,986.91"],
    ["-186", "-186", "-186"],
    ["9459.00", `9${NO_BREAK}459,00`, "9,459.00"],
    ["0", "0", "0"],
  ])("writes %s in Polish and English", (figure, polish, english) => {
    expect(writeQuantity(figure, { language: "pl" })).toBe(polish);
    expect(writeQuantity(figure, { language: "en" })).toBe(english);
  });

  it("leaves out groups where asked to", () => {
    expect(writeQuantity("1234567.5", { language: "pl", grouping: false })).toBe("1234567,5");
  });

  it("rounds half to even, once", () => {
    expect(writeQuantity("47.25", { language: "en", decimals: 1 })).toBe("47.2");
    expect(writeQuantity("-0.04", { language: "en", decimals: 1 })).toBe("0.0");
  });

  it("rounds figures that a float cannot hold", () => {
    expect(writeQuantity("90071992547409931.25", { language: "en", decimals: 1, grouping: false })).toBe(
      "90071992547409931.2",
    );
  });

  it("writes what readQuantity reads back, in both languages", () => {
    fc.assert(
      fc.property(anyDecimal, fc.constantFrom(...LANGUAGES), fc.boolean(), (figure, language, grouping) => {
        const reading = readQuantity(writeQuantity(figure, { language, grouping }), { language });
        expect(reading).toMatchObject({ kind: "value", value: decimalSchema.parse(figure), reports: [] });
      }),
    );
  });
});

describe("writePercent", () => {
  it("keeps one decimal and the sign of percent as each language has it", () => {
    expect(writePercent("57", "pl")).toBe(`57,0${NO_BREAK}%`);
    expect(writePercent("57", "en")).toBe("57.0%");
  });
});
