import type { NamedFinding } from "@miara/domain/named-finding";
import { describe, expect, it } from "vitest";

import { createWording } from "../drawing/wording.ts";
import { firstFindings, groupFindings } from "./finding-groups.ts";

const wording = createWording("en", false);

function finding(code: string, severity: NamedFinding["severity"], number: string | null): NamedFinding {
  return {
    code,
    severity,
    element: null,
    indicator: null,
    stage: null,
    period: null,
    at: null,
    params: {},
    elementNumber: number,
    elementTitle: number === null ? null : "Title",
    indicatorName: null,
  };
}

const findings = [
  finding("weights.sum", "warning", "I.1"),
  finding("element.overdue", "error", "I.2"),
  finding("weights.missing", "warning", "I.2"),
];

describe("a worklist", () => {
  it("puts together what is equally grave, the gravest first, or what is about the same", () => {
    const titles = (sort: "severity" | "subject"): readonly string[] =>
      groupFindings(findings, { filter: "", sort }, wording).map(({ title, count }) => `${title} ${count}`);
    expect(titles("severity")).toEqual(["errors 1", "warnings 2"]);
    expect(titles("subject")).toEqual(["Elements 1", "Weights 2"]);
  });

  it("shows the first of thousands, and says how many a group has in all", () => {
    const groups = groupFindings(findings, { filter: "", sort: "severity" }, wording);
    expect(firstFindings(groups, 2).map((group) => [group.findings.length, group.count])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});
