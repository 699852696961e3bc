import { describe, expect, it } from "vitest";

import { runningSums, sumFigures } from "./sum-figures.ts";

describe("sums of a table", () => {
  it("are exact where floating point is not", () => {
    expect(sumFigures(["0.1", "0.2"])).toBe("0.3");
  });

  it("tell nothing at all from a true zero", () => {
    expect(sumFigures([null, null])).toBeNull();
    expect(sumFigures([null, "0"])).toBe("0");
  });

  // The founding task: 20 points a year reported for 2009–2011.
  it("run over the years and stop with the last figure", () => {
    expect(runningSums(["20", "20", "20", null, null])).toEqual(["20", "40", "60", null, null]);
    expect(runningSums([null, "20", null, "5"])).toEqual([null, "20", "20", "25"]);
  });
});
