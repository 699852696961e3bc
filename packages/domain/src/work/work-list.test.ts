import { describe, expect, it } from "vitest";

import { element, label, plan, stage } from "../../test/plans.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import type { Actor } from "../rights/actor.ts";
import { roleGrantSchema } from "../rights/role-grant.ts";
import { listWork } from "./work-list.ts";

const report = (state: string, remark: string | null = null): object => ({
  reports: [{ period: "2012", state, narrative: null, remark, step: null }],
});

const task = (id: string, more: object = {}) =>
  element(id, { in: "goal", level: 2, stages: [stage(`${id}-stage`, { 2012: "-/100" })], ...more });

const STRATEGY = plan(
  [
    element("goal", { leads: [{ unit: "head", role: "accountable" }] }),
    task("untouched"),
    task("sent-back", report("returned", "Brakuje protokołu.")),
    task("handed-in", report("submitted")),
    task("elsewhere", { leads: [{ unit: "other", role: "accountable" }] }),
  ],
  {
    units: ["head", "office", "other"].map((id) => ({ id, name: id })),
    reportingPeriods: [{ period: "2012", state: "open", opensOn: "2013-01-01", dueOn: "2013-01-31" }],
  },
);

function worker(role: "editor" | "coordinator" | "analyst", unit = "office"): Actor {
  const of = role === "analyst" ? { organisation: "city" } : { organisation: "city", strategy: "plan", unit };
  return {
    account: "a",
    name: "A",
    office: unit,
    grants: [roleGrantSchema.parse({ role, ...of })],
    isOperator: false,
    isReadOnly: false,
  };
}

/** Reports alone; findings are another kind of work. */
function reportsOf(actor: Actor, today: string): readonly string[] {
  return listWork(assessStrategy(STRATEGY, { asOf: label("2012") }), actor, today)
    .filter(({ kind }) => kind !== "finding")
    .map(({ kind, element: id }) => `${kind} ${id}`);
}

describe("the work of", () => {
  it("an editor is what its unit owes, the most pressing first, and nothing of another unit", () => {
    expect(reportsOf(worker("editor"), "2013-01-31")).toEqual(["returned sent-back", "due untouched"]);
    expect(reportsOf(worker("editor"), "2013-02-01")).toEqual(["overdue untouched", "returned sent-back"]);
  });

  it("an editor tells why a report came back", () => {
    const [first] = listWork(
      assessStrategy(STRATEGY, { asOf: label("2012") }),
      worker("editor"),
      "2013-01-31",
    );
    expect(first).toMatchObject({ remark: "Brakuje protokołu.", dueOn: "2013-01-31", period: "2012" });
  });

  it("a coordinator is what was handed in below the elements that its unit leads", () => {
    expect(reportsOf(worker("coordinator", "head"), "2013-02-01")).toEqual(["to-approve handed-in"]);
    expect(reportsOf(worker("coordinator", "other"), "2013-02-01")).toEqual([]);
  });

  it("an analyst is nothing", () => {
    expect(
      listWork(assessStrategy(STRATEGY, { asOf: label("2012") }), worker("analyst"), "2013-02-01"),
    ).toEqual([]);
  });

  it("an editor goes on with findings of its own elements that are more than a notice", () => {
    const findings = listWork(
      assessStrategy(STRATEGY, { asOf: label("2012") }),
      worker("editor"),
      "2013-02-01",
    ).filter(({ kind }) => kind === "finding");
    expect(findings.length).toBeGreaterThan(0);
    for (const { element: id, finding } of findings) {
      expect(["untouched", "sent-back", "handed-in"]).toContain(id);
      expect(finding?.severity).not.toBe("notice");
    }
  });
});
