/** What a schema says against a value, as a code of ours with its data, so that it can be told in any language. */
import type { z } from "zod";

import type { StrategyFault } from "./reference-faults.ts";
import type { JsonPath } from "./walk-json.ts";

export function faultOfIssue(issue: z.core.$ZodIssue, prefix: JsonPath): StrategyFault {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? { code: "json.missing", path, params: {} }
        : { code: "json.wrong-type", path, params: { expected: issue.expected } };
    case "unrecognized_keys":
      return {
        code: "json.unknown-key",
        path: [...path, ...issue.keys.slice(0, 1)],
        params: { key: issue.keys.join(", ") },
      };
    case "invalid_value":
      return { code: "json.not-one-of", path, params: { values: issue.values.map(String).join(", ") } };
    default:
      return { code: "json.value-not-allowed", path, params: { rule: ruleOf(issue) } };
  }
}

/** The literal rule of our own schemas (`too-long`), else the name of the check (`date`, `too_small`). */
export function ruleOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(?:-[a-z]+)*$/u.test(issue.message)) return issue.message;
  return issue.code === "invalid_format" ? issue.format : issue.code;
}
