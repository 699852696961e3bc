import { expect, it } from "vitest";

import { keyed } from "./keyed.ts";

it("tells equal members apart, and keeps the key of each while others come and go", () => {
  const twice = keyed([{ code: "a" }, { code: "b" }, { code: "a" }]).map(([key]) => key);
  expect(new Set(twice).size).toBe(3);
  expect(keyed([{ code: "b" }]).map(([key]) => key)).toEqual([twice[1]]);
});
