import { expect, it } from "vitest";

import { gravestFirst } from "./finding.ts";

it("puts errors before warnings and notices, and leaves equals in their order", () => {
  // Expected by hand: within a severity `a` came before `b`.
  const found = [
    { severity: "notice", name: "a" },
    { severity: "warning", name: "a" },
    { severity: "notice", name: "b" },
    { severity: "error", name: "a" },
    { severity: "warning", name: "b" },
  ] as const;
  expect(gravestFirst(found).map(({ severity, name }) => `${severity} ${name}`)).toEqual([
    "error a",
    "warning a",
    "warning b",
    "notice a",
    "notice b",
  ]);
});
