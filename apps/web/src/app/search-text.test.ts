import { describe, expect, it } from "vitest";

import { parseSearch, writeSearch } from "./search-text.ts";

describe("search parameters in the address", () => {
  it("are plain texts, a year too", () => {
    expect(writeSearch({ asOf: "2012", lang: "pl" })).toBe("?asOf=2012&lang=pl");
    expect(parseSearch("?asOf=2012&lang=pl")).toEqual({ asOf: "2012", lang: "pl" });
  });

  it("come back as they went, whatever is in them", () => {
    for (const q of ["łódź & okolice", "a=b", "50 %", "2014/15", "#1"])
      expect(parseSearch(writeSearch({ q }))).toEqual({ q });
  });

  it("leave out what is not given", () => {
    expect(writeSearch({ asOf: undefined, q: "" })).toBe("");
  });
});
