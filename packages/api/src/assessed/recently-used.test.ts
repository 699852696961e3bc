import { describe, expect, it } from "vitest";

import { RecentlyUsed } from "./recently-used.ts";

describe("RecentlyUsed", () => {
  it("forgets what was asked for longest ago", () => {
    const memory = new RecentlyUsed<string, number>(2);
    memory.set("a", 1);
    memory.set("b", 2);
    memory.get("a");
    memory.set("c", 3);
    expect([memory.get("a"), memory.get("b"), memory.get("c")]).toEqual([1, undefined, 3]);
  });

  it("makes a value once", () => {
    const memory = new RecentlyUsed<string, object>(2);
    const first = memory.getOrMake("a", () => ({}));
    expect(memory.getOrMake("a", () => ({}))).toBe(first);
  });

  it("sets a value anew without forgetting another", () => {
    const memory = new RecentlyUsed<string, number>(2);
    memory.set("a", 1);
    memory.set("b", 2);
    memory.set("b", 3);
    expect([memory.get("a"), memory.get("b")]).toEqual([1, 3]);
  });
});
