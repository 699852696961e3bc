import { describe, expect, it } from "vitest";

import { AnswerMemory, type KeptAnswer } from "./answer-memory.ts";

const answerOf = (bytes: number): KeptAnswer => ({
  bytes: Buffer.alloc(bytes),
  encoding: "identity",
  contentType: "application/json",
  etag: 'W/"x"',
  used: [],
  day: "2026-01-01",
});

describe("AnswerMemory", () => {
  it("forgets what was asked for longest ago where the bytes no longer fit", () => {
    const memory = new AnswerMemory(10_000);
    for (const key of ["a", "b", "c", "d"]) memory.set(key, answerOf(1900));
    memory.get("a");
    memory.set("e", answerOf(1900));
    expect(["a", "b", "c", "d", "e"].filter((key) => memory.get(key) !== undefined)).toEqual([
      "a",
      "c",
      "d",
      "e",
    ]);
  });

  it("does not keep an answer that would push out most of the others", () => {
    const memory = new AnswerMemory(10_000);
    memory.set("small", answerOf(100));
    memory.set("large", answerOf(3000));
    expect(memory.get("large")).toBeUndefined();
    expect(memory.get("small")).toBeDefined();
  });

  it("counts an answer that is set anew once", () => {
    const memory = new AnswerMemory(10_000);
    memory.set("other", answerOf(1900));
    for (let round = 0; round < 20; round += 1) memory.set("same", answerOf(1900));
    expect(memory.get("other")).toBeDefined();
  });
});
