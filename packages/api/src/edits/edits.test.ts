import { loadStrategy } from "@miara/db/strategy-repository";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { refusalOf } from "../../test/city.ts";
import { actorOf } from "../../test/roles.ts";
import { CELL_EDIT } from "../../test/samples.ts";
import { REF, workingPlan } from "../../test/working-plan.ts";
import { NOW, openWorkplace, REFERENCE, type Workplace } from "../../test/workplace.ts";

let place: Workplace;

beforeEach(async () => {
  place = await openWorkplace();
});

afterEach(() => place.close());

const edit = (more: object = {}) => ({ ...REF, edits: [{ ...CELL_EDIT, ...more }] });
const closedEdit = { ...CELL_EDIT, period: "2012", was: "30", is: "35" };

async function cell(period = "2013") {
  const { strategy } = await place.stored();
  const task = strategy.elements.find(({ id }) => id === "g1.1");
  return task?.stages[0]?.cells.find((one) => one.period === period);
}

describe("edits.save", () => {
  it("writes durably, with the office and the moment in the figure and the person in the log", async () => {
    const editor = place.callerFor(actorOf("editor"));
    const saved = await editor.edits.save({ ...edit(), reason: "sprawozdanie" });
    expect(saved).toEqual({
      ok: true,
      revision: 2,
      isRestatement: false,
      entry: { by: "Urząd Miasta", at: NOW },
    });
    expect(await cell()).toMatchObject({
      actual: "20",
      entry: { by: "Urząd Miasta", at: "2014-03-14T09:00:00.000Z" },
    });
    const { changes } = await editor.changes.list(REF);
    expect(changes[0]).toMatchObject({
      actor: "Pracownik (editor)",
      office: "Urząd Miasta",
      reason: "sprawozdanie",
      isRestatement: false,
    });
  });

  it("keeps in memory what the database has", async () => {
    const editor = place.callerFor(actorOf("editor"));
    await editor.edits.save(edit());
    await editor.edits.save(edit({ was: "20", is: "25" }));
    const held = await place.shared.assessed.get(place.db, REFERENCE);
    expect({ strategy: held.strategy, revision: held.revision }).toEqual(await place.stored());
  });

  it("lets one of two writers of a cell win, and tells the other what stands there and whose it is", async () => {
    const office = place.callerFor(actorOf("strategy-office"));
    const editor = place.callerFor(actorOf("editor"));
    const answers = await Promise.all([office.edits.save(edit()), editor.edits.save(edit({ is: "35" }))]);
    expect(answers).toEqual([
      expect.objectContaining({ ok: true, revision: 2, isRestatement: false }),
      {
        ok: false,
        revision: 2,
        conflicts: [
          {
            edit: 0,
            current: "20",
            entry: { by: "Urząd Miasta", at: "2014-03-14T09:00:00.000Z" },
            author: "Pracownik (strategy-office)",
          },
        ],
      },
    ]);
    expect((await cell())?.actual).toBe("20");
    expect(await place.revision()).toBe(2);
  });

  it("loses nothing of many who write different cells at once", async () => {
    const office = place.callerFor(actorOf("strategy-office"));
    const stages = ["g1.1-s1", "g2.1-s1"];
    const shares = ["planned", "actual"] as const;
    const edits = stages.flatMap((stage) => shares.map((share) => ({ ...CELL_EDIT, stage, share })));
    const answers = await Promise.all(
      edits.map((one) => office.edits.save({ ...REF, edits: [{ ...one, period: "2014" }] })),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await place.revision()).toBe(5);
  });

  it("writes all edits of a list or none of them", async () => {
    const office = place.callerFor(actorOf("strategy-office"));
    const answer = await office.edits.save({
      ...REF,
      edits: [CELL_EDIT, { ...CELL_EDIT, stage: "g2.1-s1", was: "99", is: "1" }],
    });
    expect(answer).toMatchObject({ ok: false, revision: 1, conflicts: [{ edit: 1, current: null }] });
    expect(await place.revision()).toBe(1);
    expect((await cell())?.actual).toBeNull();
  });

  it("writes nothing and raises no revision where it stands so already", async () => {
    const office = place.callerFor(actorOf("strategy-office"));
    expect(await office.edits.save(edit({ was: null, is: null }))).toMatchObject({ ok: true, revision: 1 });
  });

  it("names a rule of the model that an edit breaks, and its place in the list", async () => {
    const office = place.callerFor(actorOf("strategy-office"));
    const saving = office.edits.save({ ...REF, edits: [CELL_EDIT, { ...CELL_EDIT, stage: "nie-ma" }] });
    const { code, cause } = await refusalOf(saving);
    expect(code).not.toBe("INTERNAL_SERVER_ERROR");
    expect(cause).toMatchObject({ params: { edit: 1 } });
    expect(await place.revision()).toBe(1);
  });

  it("refuses an editor the elements of another office", async () => {
    const saving = place.callerFor(actorOf("editor")).edits.save(edit({ stage: "g2.1-s1" }));
    expect(await refusalOf(saving)).toMatchObject({ code: "FORBIDDEN", cause: { code: "not-yours" } });
  });

  it("stores nobody's work in the name of whoever signed in at the same browser since", async () => {
    const editor = actorOf("editor");
    const office = place.callerFor(actorOf("strategy-office"));
    const own = { ...edit(), account: editor.account ?? "" };
    await expect(office.edits.save(own)).rejects.toMatchObject({ cause: { code: "not-signed-in" } });
    expect(await place.callerFor(editor).edits.save(own)).toMatchObject({ ok: true });
  });

  it("refuses a token that may only read", async () => {
    const saving = place.callerFor(actorOf("read-only token")).edits.save(edit());
    expect(await refusalOf(saving)).toMatchObject({ cause: { code: "read-only-token" } });
  });

  it("refuses the figures of a closed period without an exception", async () => {
    for (const asker of ["editor", "strategy-office"] as const) {
      const saving = place.callerFor(actorOf(asker)).edits.save({ ...REF, edits: [closedEdit] });
      expect(await refusalOf(saving)).toMatchObject({ cause: { code: "period-closed" } });
    }
  });
});

describe("an exception to a closed period", () => {
  const withException = (until: string) => {
    const plan = workingPlan();
    return workingPlan({
      reportingPeriods: plan.reportingPeriods.map((round) =>
        round.period === "2012"
          ? {
              ...round,
              exceptions: [
                {
                  element: "g1",
                  reason: "pomyłka w sprawozdaniu",
                  until,
                  grantedBy: "Urząd Miasta",
                  grantedAt: "2014-01-01T09:00:00.000Z",
                },
              ],
            }
          : round,
      ),
    });
  };

  it("lets a figure be restated, with a reason that stays in the log", async () => {
    await place.close();
    place = await openWorkplace(withException("2014-03-14"));
    const editor = place.callerFor(actorOf("editor"));
    const without = await refusalOf(editor.edits.save({ ...REF, edits: [closedEdit] }));
    expect(without).toMatchObject({ code: "UNPROCESSABLE_CONTENT", cause: { code: "reason-needed" } });
    const saved = await editor.edits.save({ ...REF, edits: [closedEdit], reason: "błąd w protokole" });
    expect(saved).toMatchObject({ ok: true, revision: 2, isRestatement: true });
    const { changes } = await editor.changes.list(REF);
    expect(changes[0]).toMatchObject({ isRestatement: true, reason: "błąd w protokole" });
  });

  it("ends with its last day", async () => {
    await place.close();
    place = await openWorkplace(withException("2014-03-13"));
    const saving = place
      .callerFor(actorOf("editor"))
      .edits.save({ ...REF, edits: [closedEdit], reason: "późno" });
    expect(await refusalOf(saving)).toMatchObject({ cause: { code: "period-closed" } });
  });
});

describe("two processes on one database", () => {
  it("answer a conflict over a cell, and not an update that is lost", async () => {
    const editor = place.callerFor(actorOf("editor"));
    await editor.edits.save(edit());
    // The other process has its own memory of the strategy, and nobody told it.
    const { openShared } = await import("../shared.ts");
    const other = openShared({ db: place.db, now: () => new Date(), onError: () => undefined });
    const elsewhere = place.callerFor(actorOf("strategy-office"), { ...other });
    expect(await elsewhere.edits.save(edit({ is: "40" }))).toMatchObject({ ok: false });
    expect(await elsewhere.edits.save(edit({ was: "20", is: "40" }))).toMatchObject({
      ok: true,
      revision: 3,
    });
    expect(await editor.edits.save(edit({ was: "20", is: "50" }))).toMatchObject({
      ok: false,
      revision: 3,
      conflicts: [{ current: "40", author: "Pracownik (strategy-office)" }],
    });
    other.close();
    expect((await loadStrategy(place.db, REFERENCE))?.revision).toBe(3);
  });
});
