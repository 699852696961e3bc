import { describe, expect, it } from "vitest";

import { choiceOf, readGridSearch, writeGridSearch } from "./grid-choice.ts";

describe("what the grid shows", () => {
  it("is the usual part where the address names none, and an element before any other part", () => {
    expect(choiceOf(readGridSearch({}), "mine").part).toBe("mine");
    expect(choiceOf(readGridSearch({ part: "all" }), "mine").part).toBe("all");
    expect(choiceOf(readGridSearch({ part: "all", under: "mine" }), "due").part).toEqual({ under: "mine" });
    expect(choiceOf(readGridSearch({ part: "theirs", under: 7 }), "due").part).toBe("due");
  });

  it("comes back from the address that it was written to", () => {
    const choice = { what: "indicators", part: "due", share: "both", every: "Q" } as const;
    expect(choiceOf(readGridSearch({ ...writeGridSearch(choice) }), "all")).toEqual(choice);
    const other = { what: "stages", part: { under: "II.7" }, share: "actual", every: null } as const;
    expect(writeGridSearch(other)).toEqual({ under: "II.7" });
  });
});
