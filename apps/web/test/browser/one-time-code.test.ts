import { expect, it } from "vitest";

import { oneTimeCode } from "./one-time-code.ts";

// RFC 6238, appendix B: the secret "12345678901234567890", the last six digits of what it gives.
it.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [2_000_000_000, "279037"],
])("at second %i the code is %s", (second, code) => {
  expect(oneTimeCode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", second * 1000)).toBe(code);
});
