import { describe, expect, it } from "vitest";

import { Attempts } from "./attempts.ts";

describe("Attempts", () => {
  it("lets so many through within the window, by kind and address", () => {
    const attempts = new Attempts({ limit: 2, windowMs: 1000 });
    const at = (milliseconds: number) => new Date(milliseconds);
    expect([attempts.take("link", "a", at(0)), attempts.take("link", "a", at(1))]).toEqual([true, true]);
    expect(attempts.take("link", "a", at(2))).toBe(false);
    expect(attempts.take("device", "a", at(2))).toBe(true);
    expect(attempts.take("link", "b", at(2))).toBe(true);
    expect(attempts.take("link", "a", at(1000))).toBe(true);
  });
});
