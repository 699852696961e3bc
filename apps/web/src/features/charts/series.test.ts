import { describe, expect, it } from "vitest";

import { stretches } from "./series.ts";

describe("the line of a series", () => {
  it("breaks at a gap and does not fall to 0", () => {
    expect(stretches(["61", "64", null, "70"])).toEqual([[0, 1], [3]]);
  });

  it("goes on through a true zero", () => {
    expect(stretches(["2", "0", "3"])).toEqual([[0, 1, 2]]);
  });
});
