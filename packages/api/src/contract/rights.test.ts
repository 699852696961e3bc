/** Who may call what: made from the list of procedures, so that none is left out. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { call, listProcedures } from "../../test/procedures.ts";
import { actorOf, ASKERS, type Asker } from "../../test/roles.ts";
import { SAMPLES } from "../../test/samples.ts";
import { workingPlan } from "../../test/working-plan.ts";
import { openWorkplace, type Workplace } from "../../test/workplace.ts";

/** Written by hand from what the roles are for; the table of rights in `domain` has to say the same. */
const MAY: Readonly<Record<string, readonly Asker[]>> = {
  anyone: ASKERS,
  read: ASKERS,
  "read-internal": [
    "analyst",
    "editor",
    "coordinator",
    "strategy-office",
    "administrator",
    "read-only token",
    "operator",
  ],
  report: ["editor", "strategy-office", "operator"],
  attach: ["editor", "strategy-office", "operator"],
  comment: ["editor", "coordinator", "strategy-office", "operator"],
  round: ["strategy-office", "operator"],
  import: ["strategy-office", "administrator", "operator"],
  "remove-strategy": ["strategy-office", "operator"],
  settings: ["administrator", "operator"],
  people: ["administrator", "operator"],
  "own-account": ASKERS.filter((asker) => asker !== "public"),
};

const REFUSALS = new Set([
  "not-signed-in",
  "role-may-not",
  "not-yours",
  "period-not-open",
  "period-closed",
  "archived",
  "read-only-token",
  "session-needed",
]);

let shared: Workplace;

beforeAll(async () => {
  shared = await openWorkplace();
});

afterAll(() => shared.close());

describe("every procedure", () => {
  it.each(listProcedures())(
    "$name says which right it asks, its REST form or why it has none",
    (procedure) => {
      expect(procedure.right).toBeDefined();
      expect(MAY).toHaveProperty(procedure.right ?? "");
      expect(procedure.isRest).toBe(procedure.notRest === undefined);
      expect(SAMPLES).toHaveProperty([procedure.name]);
      expect(procedure.input?.safeParse(SAMPLES[procedure.name]?.input)).toMatchObject({ success: true });
    },
  );
});

describe.each(listProcedures())("$name", (procedure) => {
  // A token reads what waits for its account; what the account is made of is for a person who is signed in.
  const isOfPerson = procedure.name.startsWith("account.") && procedure.right === "own-account";
  const may = new Set(
    (MAY[procedure.right ?? ""] ?? []).filter((asker) => !isOfPerson || asker !== "read-only token"),
  );

  it.each(ASKERS.filter((asker) => !may.has(asker)))("refuses: %s", async (asker) => {
    const outcome = await call(procedure, shared.contextFor(actorOf(asker)), shared.sampleOf(procedure.name));
    expect(outcome).toMatchObject({ ok: false });
    expect([...REFUSALS]).toContain(outcome.ok ? "" : outcome.code);
    expect(await shared.revision()).toBe(1);
  });

  it.each(ASKERS.filter((asker) => may.has(asker)))("does not refuse: %s", async (asker) => {
    const actor = actorOf(asker);
    const place = procedure.type === "mutation" ? await openWorkplace(workingPlan(), actor.account) : shared;
    const outcome = await call(procedure, place.contextFor(actor), place.sampleOf(procedure.name));
    if (place !== shared) await place.close();
    if (outcome.ok) return;
    expect([...REFUSALS]).not.toContain(outcome.code);
    expect(outcome).not.toMatchObject({ status: "INTERNAL_SERVER_ERROR" });
  });
});
