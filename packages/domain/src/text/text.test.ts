import { describe, expect, it } from "vitest";

import { foldText } from "./fold.ts";
import { passageSchema, slugSchema, titleSchema } from "./text.ts";

describe("foldText", () => {
  it.each([
    ["Łódź", "lodz"],
    ["ZAŻÓŁĆ  gęślą\u00a0jaźń", "zazolc gesla jazn"],
    ["  Straż Miejska ", "straz miejska"],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("texts", () => {
  it("refuse characters that would steer a reader's terminal", () => {
    expect(titleSchema.safeParse("Cel\u001b]52;c;aGk=\u0007").success).toBe(false);
    expect(titleSchema.safeParse("dwa\nwiersze").success).toBe(false);
    expect(passageSchema.safeParse("opis\u001b[2J").success).toBe(false);
    expect(passageSchema.safeParse("dwa\nwiersze\ti tabulator").success).toBe(true);
  });

  it("refuse what is empty or cannot stand in an address", () => {
    expect(titleSchema.safeParse("   ").success).toBe(false);
    expect(slugSchema.safeParse("a/b").success).toBe(false);
    expect(slugSchema.safeParse("..").success).toBe(false);
    expect(slugSchema.safeParse("II.7.3").success).toBe(true);
  });
});
