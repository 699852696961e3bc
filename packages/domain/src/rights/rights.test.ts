import { describe, expect, it } from "vitest";

import { element, label, plan } from "../../test/plans.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { PUBLIC, type Actor } from "./actor.ts";
import { permit, type Action, type Permission } from "./rights.ts";
import { roleGrantSchema } from "./role-grant.ts";

const STRATEGY = plan(
  [
    element("goal", { leads: [{ unit: "head", role: "accountable" }] }),
    // Nobody of its own: whoever leads above it reports.
    element("orphan", { in: "goal", leads: [] }),
    element("led", {
      in: "goal",
      leads: [
        { unit: "office", role: "accountable" },
        { unit: "helper", role: "helps" },
      ],
    }),
    element("other-goal"),
  ],
  {
    units: ["head", "office", "helper"].map((id) => ({ id, name: id })),
    reportingPeriods: [
      {
        period: "2010",
        state: "closed",
        opensOn: null,
        dueOn: null,
        closedAt: "2011-03-01T00:00:00.000Z",
        exceptions: [
          {
            element: "goal",
            reason: "Pomyłka",
            until: "2013-06-30",
            grantedBy: "Biuro",
            grantedAt: "2013-05-01T00:00:00.000Z",
          },
        ],
      },
      { period: "2011", state: "open", opensOn: null, dueOn: null },
      { period: "2012", state: "planned", opensOn: null, dueOn: null },
    ],
  },
);

const actor = (grants: readonly object[], more: Partial<Actor> = {}): Actor => ({
  account: "a",
  name: "A",
  office: "Office",
  grants: grants.map((grant) => roleGrantSchema.parse(grant)),
  isOperator: false,
  isReadOnly: false,
  ...more,
});

const HERE = { organisation: "city", strategy: "plan" };
const editor = (unit: string): Actor => actor([{ role: "editor", ...HERE, unit }]);
const coordinator = (unit: string): Actor => actor([{ role: "coordinator", ...HERE, unit }]);
const office = actor([{ role: "strategy-office", organisation: "city" }]);

function ask(
  who: Actor,
  action: Action,
  id: string | null,
  { period = "2011", today = "2013-05-15" } = {},
): string {
  const permission: Permission = permit(who, action, {
    strategy: STRATEGY,
    element: id === null ? null : elementIdSchema.parse(id),
    period: label(period),
    today,
  });
  return permission.ok ? (permission.isRestatement ? "restatement" : "yes") : permission.code;
}

describe("an editor", () => {
  it("reports on what its unit leads or helps with, and where nobody leads, on what lies below it", () => {
    expect(ask(editor("office"), "report", "led")).toBe("yes");
    expect(ask(editor("helper"), "report", "led")).toBe("yes");
    expect(ask(editor("head"), "report", "orphan")).toBe("yes");
    expect(ask(editor("head"), "report", "led")).toBe("not-yours");
    expect(ask(editor("office"), "report", "other-goal")).toBe("yes");
    expect(ask(editor("helper"), "report", "other-goal")).toBe("not-yours");
  });

  it("neither approves nor plans nor changes the structure", () => {
    for (const action of ["decide", "plan", "structure", "round", "people"] as const)
      expect(ask(editor("office"), action, "led")).toBe("role-may-not");
  });

  it("of another strategy or organisation has nothing here", () => {
    for (const of of [
      { ...HERE, strategy: "other" },
      { ...HERE, organisation: "county" },
    ])
      expect(ask(actor([{ role: "editor", ...of, unit: "office" }]), "report", "led")).toBe("role-may-not");
  });
});

describe("a coordinator", () => {
  it("decides below what its unit is accountable for; helping is not enough", () => {
    expect(ask(coordinator("head"), "decide", "led")).toBe("yes");
    expect(ask(coordinator("office"), "decide", "led")).toBe("yes");
    expect(ask(coordinator("helper"), "decide", "led")).toBe("not-yours");
    expect(ask(coordinator("head"), "decide", "other-goal")).toBe("not-yours");
  });
});

describe("a period", () => {
  it("that is closed stands still for everybody but where an exception holds, to its last day", () => {
    expect(ask(office, "report", "other-goal", { period: "2010" })).toBe("period-closed");
    // The exception for the goal opens what lies below it.
    expect(ask(editor("office"), "report", "led", { period: "2010" })).toBe("restatement");
    expect(ask(editor("office"), "report", "led", { period: "2010", today: "2013-06-30" })).toBe(
      "restatement",
    );
    expect(ask(editor("office"), "report", "led", { period: "2010", today: "2013-07-01" })).toBe(
      "period-closed",
    );
  });

  it("that is only planned may be planned, not reported on", () => {
    expect(ask(office, "report", "led", { period: "2012" })).toBe("period-not-open");
    expect(ask(office, "plan", "led", { period: "2012" })).toBe("yes");
  });

  it("without a round is the strategy office's alone", () => {
    expect(ask(office, "report", "led", { period: "2009" })).toBe("yes");
    expect(ask(editor("office"), "report", "led", { period: "2009" })).toBe("period-not-open");
  });
});

describe("somebody", () => {
  it("who is not signed in reads what is public and nothing else", () => {
    expect(ask(PUBLIC, "read", null)).toBe("yes");
    expect(ask(PUBLIC, "read-internal", null)).toBe("not-signed-in");
    expect(ask(PUBLIC, "report", "led")).toBe("not-signed-in");
    const hidden = { ...STRATEGY, settings: { ...STRATEGY.settings, isPublic: false } };
    const target = { strategy: hidden, element: null, period: null, today: "2013-05-15" };
    expect(permit(PUBLIC, "read", target)).toEqual({ ok: false, code: "not-signed-in" });
    expect(permit(office, "read", target)).toMatchObject({ ok: true });
  });

  it("with a token that only reads does not write, whatever the roles say", () => {
    const reading = actor([{ role: "strategy-office", organisation: null }], { isReadOnly: true });
    expect(ask(reading, "read-internal", null)).toBe("yes");
    expect(ask(reading, "report", "led")).toBe("read-only-token");
  });

  it("who administers does not report, and who reports does not administer", () => {
    const administrator = actor([{ role: "administrator" }]);
    expect(ask(administrator, "people", null)).toBe("yes");
    expect(ask(administrator, "report", "led")).toBe("role-may-not");
    expect(ask(office, "people", null)).toBe("role-may-not");
  });

  it("with two roles may what either may", () => {
    const both = actor([{ role: "editor", ...HERE, unit: "helper" }, { role: "administrator" }]);
    expect(ask(both, "report", "led")).toBe("yes");
    expect(ask(both, "people", null)).toBe("yes");
  });
});
