import { describe, expect, it } from "vitest";

import { InTurn } from "./in-turn.ts";

describe("InTurn", () => {
  it("runs one work after the other, and another key's beside them", async () => {
    const turns = new InTurn();
    const order: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const first = turns.run("a", async () => {
      order.push("a1 begins");
      await gate;
      order.push("a1 ends");
    });
    const second = turns.run("a", async () => order.push("a2"));
    await turns.run("b", async () => order.push("b1"));
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(["a1 begins", "b1", "a1 ends", "a2"]);
  });

  it("goes on after work that failed, and tells its caller alone", async () => {
    const turns = new InTurn();
    const failed = turns.run("a", () => Promise.reject(new Error("no")));
    const next = turns.run("a", async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
