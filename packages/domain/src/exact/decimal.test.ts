import { describe, expect, it } from "vitest";

import { decimalSchema, nonNegativeDecimalSchema } from "./decimal.ts";

describe("decimalSchema", () => {
  it.each(["0", "-186", "97.4", "51.00", "4499986.91", "0.05"])("takes %s as it is", (text) => {
    expect(decimalSchema.parse(text)).toBe(text);
  });

  it.each(["", "-0", "-0.00", "007", "1e3", "1,5", ".5", "5.", "+5", "1 000", "NaN", "9".repeat(61)])(
    "refuses %j",
    (text) => {
      expect(decimalSchema.safeParse(text).success).toBe(false);
    },
  );

  it("refuses a negative share or weight with its reason", () => {
    const parsed = nonNegativeDecimalSchema.safeParse("-5");
    expect(parsed.error?.issues[0]?.message).toBe("negative");
    expect(nonNegativeDecimalSchema.safeParse("0").success).toBe(true);
  });
});
