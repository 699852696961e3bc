import type { NamedFinding } from "@miara/domain/named-finding";
import { namedFindingSchema } from "@miara/domain/named-finding";
import { describe, expect, it } from "vitest";

import { mendedAt } from "../../edits/mended-at.ts";
import { chooseFindings, groupFindings } from "./finding-groups.ts";

function finding(
  code: string,
  severity: string,
  element: string | null,
  period: string | null = null,
): NamedFinding {
  return namedFindingSchema.parse({
    code,
    severity,
    element,
    indicator: null,
    stage: null,
    period,
    at: null,
    params: {},
    elementNumber: element,
    elementTitle: element,
    indicatorName: null,
  });
}

const FINDINGS = [
  finding("weights.sum", "warning", "I.4"),
  finding("element.no-lead", "notice", "I.4"),
  finding("cell.above-plan", "error", "II.7.3", "2013"),
  finding("weights.sum", "warning", "II.7"),
  finding("stage.unread", "warning", null),
];
const keysBy = (grouping: "code" | "element" | "severity") =>
  groupFindings(FINDINGS, grouping).map(({ key, findings }) => `${key} ${findings.length}`);

describe("findings as work", () => {
  it("stand gravest kind first, of equals the one with more", () => {
    expect(keysBy("code")).toEqual([
      "cell.above-plan 1",
      "weights.sum 2",
      // What a document left in doubt is one kind.
      "import 1",
      "element.no-lead 1",
    ]);
    expect(keysBy("severity")).toEqual(["error 1", "warning 3", "notice 1"]);
  });

  it("stand by element in the order of the plan, those of the strategy apart", () => {
    expect(keysBy("element")).toEqual(["I.4 2", "II.7.3 1", "II.7 1", " 1"]);
  });

  it("are chosen by severity, kind and branch together", () => {
    const every = { severity: null, kind: null, branch: null };
    expect(chooseFindings(FINDINGS, every)).toHaveLength(5);
    const chosen = chooseFindings(FINDINGS, {
      severity: "warning",
      kind: "weights.sum",
      branch: new Set(["II.7", "II.7.3"]),
    });
    expect(chosen.map(({ element }) => element)).toEqual(["II.7"]);
  });

  it("lead to the report while its period is open, to the grid afterwards, to weights and structure", () => {
    const [weights, lead, cell, , imported] = FINDINGS;
    const pageOf = (one: NamedFinding | undefined, open: readonly string[]): string | null =>
      one === undefined ? null : mendedAt(one, new Set(open)).page;
    expect(pageOf(cell, ["2013"])).toBe("report/II.7.3");
    expect(pageOf(cell, [])).toBe("grid");
    expect(pageOf(weights, [])).toBe("weights/I.4");
    expect(pageOf(lead, ["2013"])).toBe("structure/I.4");
    expect(pageOf(imported, [])).toBe("structure");
  });
});
