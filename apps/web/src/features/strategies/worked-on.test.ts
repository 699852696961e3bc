import { roleGrantSchema } from "@miara/domain/role-grant";
import { describe, expect, it } from "vitest";

import { isWorkedOn } from "./worked-on.ts";

const STRATEGY = { id: "plan", organisation: { id: "leszno" } };

describe("a strategy is worked on", () => {
  it.each([
    [true, { role: "administrator" }],
    [true, { role: "strategy-office", organisation: null }],
    [true, { role: "analyst", organisation: "leszno" }],
    [false, { role: "analyst", organisation: "gostyn" }],
    [true, { role: "editor", organisation: "leszno", strategy: "plan", unit: "straz" }],
    [false, { role: "editor", organisation: "leszno", strategy: "inny", unit: "straz" }],
  ])("%s for %j", (isOne, grant) => {
    expect(isWorkedOn(STRATEGY, [roleGrantSchema.parse(grant)])).toBe(isOne);
  });

  it("by nobody without a role", () => {
    expect(isWorkedOn(STRATEGY, [])).toBe(false);
  });
});
