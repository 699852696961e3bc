import { describe, expect, it } from "vitest";

import { readMoment } from "./moment.ts";

describe("a moment in an address", () => {
  it("is the end of a day where the reader is", () => {
    const moment = readMoment("2014-03-14");
    expect(moment).toEqual({ at: new Date(2014, 2, 14, 23, 59, 59, 999).toISOString() });
    // The day on which clocks go forward in Poland has 23 hours and ends like any other.
    expect(readMoment("2014-03-30")).toEqual({ at: new Date(2014, 2, 30, 23, 59, 59, 999).toISOString() });
  });

  it("or what one change made", () => {
    expect(readMoment("17")).toEqual({ revision: 17 });
  });

  it.each(["", "0", "2014-02-30", "wczoraj", "1e3", undefined])("is none in %j", (text) => {
    expect(readMoment(text)).toBeNull();
  });
});
