import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { LESZNO, openEmptyCity, pages, refusalOf, type City } from "../../test/city.ts";
import { actorOf } from "../../test/roles.ts";
import { createCaller } from "../router.ts";

let city: City;

beforeEach(async () => {
  city = await openEmptyCity();
});

afterEach(() => city.db.close());

describe("exchange.import", () => {
  it("reports on a dry run and writes nothing", async () => {
    const { report, saved } = await city.caller.exchange.import({ files: pages(), dryRun: true });
    expect(saved).toBeNull();
    // The total that the page of the programme prints.
    expect(report.elements.find(({ number }) => number === "II.7")?.progress).toBe("57");
    expect(report.findings.every(({ message }) => message !== "")).toBe(true);
    expect(await city.caller.strategies.list()).toEqual({ strategies: [] });
  });

  it("says beforehand what the files are about, and which revision they would replace", async () => {
    const target = { organisation: { id: LESZNO.organisation }, strategy: LESZNO.strategy };
    const onNothing = await city.caller.exchange.import({ files: pages(), dryRun: true });
    expect(onNothing.target).toMatchObject({ ...target, revision: null, changedClosedPeriod: null });
    await city.caller.exchange.import({ files: pages(), dryRun: false });
    const onTheSame = await city.caller.exchange.import({ files: pages(), dryRun: true });
    expect(onTheSame.target).toMatchObject({ ...target, revision: 1 });
  });

  it("says beforehand which closed period files would touch, and refuses them for all but the operator", async () => {
    await city.caller.exchange.import({ files: pages(), dryRun: false });
    const { text } = await city.caller.exchange.export(LESZNO);
    const closed = '[{ "period": "2012", "state": "closed", "opensOn": null, "dueOn": null }]';
    const withRound = text.replace('"reportingPeriods": []', `"reportingPeriods": ${closed}`);
    await city.caller.exchange.import({ files: [{ name: "s.json", text: withRound }], dryRun: false });
    const actor = actorOf("administrator");
    const administrator = createCaller({ ...city.context, actor, actorNow: () => Promise.resolve(actor) });
    const { target } = await administrator.exchange.import({ files: pages(), dryRun: true });
    expect(target).toMatchObject({ revision: 2, changedClosedPeriod: "2012" });
    const { cause } = await refusalOf(administrator.exchange.import({ files: pages(), dryRun: false }));
    expect(cause).toMatchObject({ code: "import-changes-closed-period", params: { period: "2012" } });
  });

  it("saves the strategy with a change that says who, when and why", async () => {
    const { saved } = await city.caller.exchange.import({ files: pages(), dryRun: false, reason: "start" });
    expect(saved).toEqual({ ...LESZNO, revision: 1, isChanged: true });
    const { changes } = await city.caller.changes.list(LESZNO);
    expect(changes).toMatchObject([
      {
        revision: 1,
        kind: "created",
        actor: "Urząd Miasta",
        at: "2014-03-14T09:00:00.000Z",
        reason: "start",
      },
    ]);
  });

  it("writes nothing where one file of several can't be read, and names what is wrong", async () => {
    const files = [...pages(), { name: "list.txt", text: "Zwykły list, nie strona strategii." }];
    const { code, cause } = await refusalOf(city.caller.exchange.import({ files, dryRun: false }));
    expect(code).toBe("UNPROCESSABLE_CONTENT");
    expect(cause).toMatchObject({
      code: "import-refused",
      params: { count: 1 },
      problems: [{ file: "list.txt" }],
    });
    expect(await city.caller.strategies.list()).toEqual({ strategies: [] });
  });

  it("refuses a change that was prepared on another revision", async () => {
    const files = pages();
    await city.caller.exchange.import({ files, dryRun: false });
    const late = city.caller.exchange.import({ files, dryRun: false, expectedRevision: null });
    const { code, cause } = await refusalOf(late);
    expect(code).toBe("CONFLICT");
    expect(cause).toMatchObject({
      code: "revision-conflict",
      params: { actual: 1, actor: "Urząd Miasta", changedAt: "2014-03-14T09:00:00.000Z" },
    });
    const onTime = await city.caller.exchange.import({ files, dryRun: false, expectedRevision: 1 });
    expect(onTime.saved).toMatchObject({ revision: 1, isChanged: false });
  });

  it("refuses an import without files", async () => {
    const { code, cause } = await refusalOf(city.caller.exchange.import({ files: [], dryRun: false }));
    expect(code).toBe("BAD_REQUEST");
    expect(cause).toMatchObject({ problems: [{ code: "input-no-files" }] });
  });
});

describe("exchange.export", () => {
  it("gives what imports back without a change", async () => {
    await city.caller.exchange.import({ files: pages(), dryRun: false });
    const { fileName, text } = await city.caller.exchange.export(LESZNO);
    const again = await city.caller.exchange.import({ files: [{ name: fileName, text }], dryRun: false });
    expect(again.saved).toEqual({ ...LESZNO, revision: 1, isChanged: false });
    expect((await city.caller.exchange.export(LESZNO)).text).toBe(text);
  });
});

describe("changes.list", () => {
  it("says what was and what is, the latest first, and reads on", async () => {
    await city.caller.exchange.import({ files: pages(), dryRun: false });
    const { text } = await city.caller.exchange.export(LESZNO);
    const changed = text.replace('"title": "Bezpieczne miasto"', '"title": "Miasto bezpieczne"');
    await city.caller.exchange.import({ files: [{ name: "s.json", text: changed }], dryRun: false });
    const { changes } = await city.caller.changes.list(LESZNO);
    expect(changes).toMatchObject([
      {
        revision: 2,
        kind: "changed",
        elements: { added: [], changed: ["II.7"], removed: [] },
        fields: [{ element: "II.7", path: ["title"], was: "Bezpieczne miasto", is: "Miasto bezpieczne" }],
        fieldCount: 1,
      },
      { revision: 1, kind: "created" },
    ]);
    const earlier = await city.caller.changes.list({ ...LESZNO, limit: 1, before: 2 });
    expect(earlier.changes.map(({ revision }) => revision)).toEqual([1]);
  });

  it("says that there never was such a strategy", async () => {
    expect((await refusalOf(city.caller.changes.list(LESZNO))).code).toBe("NOT_FOUND");
  });
});
