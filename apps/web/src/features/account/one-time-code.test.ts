import { describe, expect, it } from "vitest";

import { readCode } from "./one-time-code.ts";

describe("a one-time code", () => {
  it.each([
    ["123456", { kind: "totp", text: "123456" }],
    // As applications show it.
    [" 123 456 ", { kind: "totp", text: "123456" }],
    ["aB3dE-fG7hJ", { kind: "backup-code", text: "aB3dE-fG7hJ" }],
    ["1234567", { kind: "backup-code", text: "1234567" }],
    ["  ", null],
  ])("%j is known for what it is", (typed, code) => {
    expect(readCode(typed)).toEqual(code);
  });
});
