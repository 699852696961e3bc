import { applyEdits } from "@miara/domain/apply-edits";
import { DomainError } from "@miara/domain/domain-error";
import type { Strategy } from "@miara/domain/strategy";
import { strategyEditSchema, type StrategyEdit } from "@miara/domain/strategy-edit";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../test/sample-strategy.ts";
import type { Batch, SendOutcome, Unstored } from "./editing-state.ts";
import { EditingStore } from "./editing-store.ts";

const ENTRY = { by: "Urząd", at: "2014-01-20T08:00:00.000Z" };
const CONTEXT = { entry: ENTRY, today: "2014-01-20" };

const [STAGE, OTHER_STAGE] = SAMPLE.elements.flatMap(({ stages }) => stages);
if (STAGE === undefined || OTHER_STAGE === undefined) throw new Error("the sample has two stages");
const [PERIOD] = SAMPLE.periods;

const was = (strategy: Strategy, stage: string): string | null =>
  strategy.elements
    .flatMap(({ stages }) => stages)
    .find(({ id }) => id === stage)
    ?.cells.find(({ period }) => period === PERIOD?.label)?.actual ?? null;

/** What somebody means who sees a strategy and enters a share. */
const share = (seen: Strategy, is: string, stage: string = STAGE.id): StrategyEdit =>
  strategyEditSchema.parse({
    kind: "stage-cell",
    stage,
    period: PERIOD?.label,
    share: "actual",
    was: was(seen, stage),
    is,
  });

/** A server: does edits by the same rules, tells of conflicts, and may be out of reach. */
class Server {
  strategy: Strategy = SAMPLE;
  revision = 1;
  mood: "well" | "away" | "signed-out" = "well";
  /** At a batch with this value it breaks. */
  breaksAt: string | null = null;
  /** Said once, whatever comes first. */
  refusal: { readonly code: string; readonly params: DomainError["params"] } | null = null;
  readonly received: Batch[] = [];

  send(batch: Batch): SendOutcome {
    if (this.mood === "away") return { kind: "failed" };
    if (this.mood === "signed-out") return { kind: "signed-out" };
    this.received.push(batch);
    if (batch.edits.some((edit) => "is" in edit && edit.is === this.breaksAt))
      return { kind: "broke", code: "unexpected", params: { id: "1" } };
    const { refusal } = this;
    this.refusal = null;
    if (refusal !== null) return { kind: "refused", ...refusal };
    try {
      const applied = applyEdits(this.strategy, batch.edits, CONTEXT);
      if (!applied.ok) {
        const conflicts = applied.conflicts.map((conflict) => ({ ...conflict, author: "Ktoś" }));
        return { kind: "answered", answer: { ok: false, revision: this.revision, conflicts } };
      }
      if (applied.strategy !== this.strategy) this.revision += 1;
      this.strategy = applied.strategy;
      return { kind: "answered", answer: { ok: true, revision: this.revision, entry: ENTRY } };
    } catch (error) {
      if (error instanceof DomainError) return { kind: "refused", code: error.code, params: error.params };
      throw error;
    }
  }
}

function withoutStage(strategy: Strategy): Strategy {
  const elements = strategy.elements.map((element) => ({
    ...element,
    stages: element.stages.filter(({ id }) => id !== STAGE?.id),
  }));
  return { ...strategy, elements };
}

interface Page {
  readonly store: EditingStore;
  /** Runs what was put off. */
  readonly wait: () => Promise<void>;
  readonly kept: () => Unstored | null;
}

let ids = 0;

function openPage(server: Server, unstored?: Unstored): Page {
  const later: (() => void)[] = [];
  let kept: Unstored | null = null;
  const store = new EditingStore(
    {
      send: (batch) => Promise.resolve(server.send(batch)),
      load: () => Promise.resolve({ strategy: server.strategy, revision: server.revision }),
      keep: (next) => {
        kept = next;
      },
      context: () => CONTEXT,
      makeId: () => `batch-${(ids += 1)}`,
      later: (run) => later.push(run),
    },
    { strategy: server.strategy, revision: server.revision },
    unstored,
  );
  return {
    store,
    kept: () => kept,
    wait: async () => {
      for (const run of later.splice(0)) run();
      await settled(store);
    },
  };
}

/** Until nothing is on its way any more. */
async function settled(store: EditingStore): Promise<void> {
  // A round of the queue takes a few turns; what can't be sent stops it.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  if (store.state.sending === "sending") await settled(store);
}

const shown = ({ store }: Page, stage: string = STAGE.id): string | null => was(store.state.strategy, stage);

describe("what is entered", () => {
  it("shows at once, and is stored when the server says so", async () => {
    const server = new Server();
    const page = openPage(server);
    expect(page.store.apply([share(SAMPLE, "7")])).toBeNull();
    expect(shown(page)).toBe("7");
    expect(page.store.state.waiting).toHaveLength(1);
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("7");
    expect(page.store.state).toMatchObject({ waiting: [], sending: "idle", revision: 2 });
    expect(page.kept()).toEqual({ waiting: [], conflicts: [], refused: [] });
  });

  it("goes out in the order in which it was entered, one cell typed over and over too", async () => {
    const server = new Server();
    const page = openPage(server);
    for (const is of ["1", "2", "3"]) page.store.apply([share(page.store.state.strategy, is)]);
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("3");
    expect(server.received).toHaveLength(3);
    expect(page.store.state.conflicts).toEqual([]);
  });

  it("waits while the server is out of reach, and is sent when it answers", async () => {
    const server = new Server();
    const page = openPage(server);
    server.mood = "away";
    page.store.apply([share(SAMPLE, "7")]);
    await settled(page.store);
    expect(page.store.state.sending).toBe("failed");
    expect(shown(page)).toBe("7");
    server.mood = "well";
    await page.wait();
    expect(was(server.strategy, STAGE.id)).toBe("7");
  });

  it("outlives the page, and sent twice changes nothing twice", async () => {
    const server = new Server();
    const first = openPage(server);
    server.mood = "away";
    first.store.apply([share(SAMPLE, "7")]);
    await settled(first.store);
    const kept = first.kept();
    server.mood = "well";
    const second = openPage(server, kept ?? undefined);
    expect(shown(second)).toBe("7");
    await settled(second.store);
    await first.wait();
    expect(server.revision).toBe(2);
    expect([first, second].map(({ store }) => store.state.conflicts)).toEqual([[], []]);
  });

  it("is kept when the session has ended, and goes out after signing in again", async () => {
    const server = new Server();
    const page = openPage(server);
    server.mood = "signed-out";
    page.store.apply([share(SAMPLE, "7")]);
    await settled(page.store);
    expect(page.store.state.sending).toBe("signed-out");
    server.mood = "well";
    page.store.retry();
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("7");
  });

  it("that breaks a rule is told at once, shown nowhere and sent nowhere", async () => {
    const server = new Server();
    const page = openPage(server);
    expect(page.store.apply([share(SAMPLE, "7", "no-such-stage")])).toMatchObject({ code: "unknown-stage" });
    await settled(page.store);
    expect(server.received).toEqual([]);
  });
});

describe("two people", () => {
  it("who mean the same cell: the second sees both values, and nothing is lost", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    anna.store.apply([share(SAMPLE, "7")]);
    await settled(anna.store);
    jan.store.apply([share(SAMPLE, "9"), share(SAMPLE, "5", OTHER_STAGE.id)]);
    await settled(jan.store);

    expect(jan.store.state.conflicts).toMatchObject([{ edit: { is: "9" }, current: "7", author: "Ktoś" }]);
    // Theirs shows; what met nobody was stored all the same.
    expect(shown(jan)).toBe("7");
    expect(was(server.strategy, OTHER_STAGE.id)).toBe("5");
  });

  it("of whom one insists, having seen the other's: theirs stands", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    anna.store.apply([share(SAMPLE, "7")]);
    await settled(anna.store);
    jan.store.apply([share(SAMPLE, "9")]);
    await settled(jan.store);
    const [conflict] = jan.store.state.conflicts;
    if (conflict === undefined) throw new Error("they met");
    jan.store.keepMine(conflict);
    await settled(jan.store);
    expect(was(server.strategy, STAGE.id)).toBe("9");
    expect(jan.store.state.conflicts).toEqual([]);
  });

  it("hear of each other without asking, and what one is typing stays on top", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    const edit = share(SAMPLE, "5", OTHER_STAGE.id);
    anna.store.apply([edit]);
    await settled(anna.store);
    server.mood = "away";
    jan.store.apply([share(SAMPLE, "9")]);
    jan.store.hear(2, [edit], ENTRY);
    await settled(jan.store);
    expect([shown(jan), shown(jan, OTHER_STAGE.id)]).toEqual(["9", "5"]);
  });

  it("who enter the same at once: what the other entered beside it is seen too", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    anna.store.apply([share(SAMPLE, "7"), share(SAMPLE, "9", OTHER_STAGE.id)]);
    await settled(anna.store);
    // The answer is sooner than the news of what Anna did.
    jan.store.apply([share(SAMPLE, "7")]);
    await settled(jan.store);
    jan.store.hear(2, [share(SAMPLE, "7"), share(SAMPLE, "9", OTHER_STAGE.id)], ENTRY);
    await settled(jan.store);
    expect([shown(jan), shown(jan, OTHER_STAGE.id)]).toEqual(["7", "9"]);
  });

  it("of whom one missed something load what is stored", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    anna.store.apply([share(SAMPLE, "7")]);
    await settled(anna.store);
    anna.store.apply([share(anna.store.state.strategy, "8")]);
    await settled(anna.store);
    jan.store.hear(3, [], ENTRY);
    await settled(jan.store);
    expect(shown(jan)).toBe("8");
    expect(jan.store.state.revision).toBe(3);
  });

  it("who change structure at once: what met is refused whole, in words, and its writer can do it again", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    const [element] = SAMPLE.elements;
    if (element === undefined) throw new Error("the sample has elements");
    const rename = (is: string) =>
      strategyEditSchema.parse({
        kind: "element-field",
        element: element.id,
        field: "title",
        was: element.title,
        is,
        from: null,
      });
    const add = strategyEditSchema.parse({
      kind: "stage-added",
      element: element.id,
      stage: { id: "nowy", number: null, title: "Nowy" },
      before: null,
    });
    anna.store.apply([rename("Pierwszy")]);
    await settled(anna.store);
    jan.store.apply([rename("Drugi"), add]);
    await settled(jan.store);
    expect(jan.store.state.refused).toMatchObject([{ code: "changed-meanwhile" }]);
    expect(server.strategy.elements[0]?.stages.some(({ id }) => id === "nowy")).toBe(false);
  });
});

describe("a refusal of the server", () => {
  it("stays in sight with what was entered, until it is put away or entered anew", async () => {
    const server = new Server();
    const page = openPage(server);
    // The stage was removed meanwhile, which the page has not heard.
    server.strategy = withoutStage(SAMPLE);
    page.store.apply([share(SAMPLE, "7")]);
    await settled(page.store);
    const [refused] = page.store.state.refused;
    expect(refused).toMatchObject({ code: "unknown-stage", batch: { edits: [{ is: "7" }] } });
    expect(page.kept()?.refused).toHaveLength(1);
    if (refused !== undefined) page.store.forget(refused);
    expect(page.store.hasUnstored).toBe(false);
  });

  it("is of the one edit that broke a rule: what was entered beside it is stored", async () => {
    const server = new Server();
    const page = openPage(server);
    const whole = server.strategy;
    server.strategy = withoutStage(whole);
    page.store.apply([share(SAMPLE, "7"), share(SAMPLE, "9", OTHER_STAGE.id)]);
    await settled(page.store);
    expect(was(server.strategy, OTHER_STAGE.id)).toBe("9");
    const [refused] = page.store.state.refused;
    expect(refused?.batch.edits).toEqual([share(SAMPLE, "7")]);

    // What stood against it is gone.
    server.strategy = { ...server.strategy, elements: whole.elements };
    if (refused !== undefined) expect(page.store.tryAgain(refused)).toBeNull();
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("7");
    expect(page.store.hasUnstored).toBe(false);
  });

  it("does not make a stranger of what was typed over the refused value", async () => {
    const server = new Server();
    server.refusal = { code: "report-handed-in", params: { edit: 0 } };
    const page = openPage(server);
    page.store.apply([share(SAMPLE, "7")]);
    page.store.apply([share(page.store.state.strategy, "8")]);
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("8");
    expect(page.store.state.conflicts).toEqual([]);
  });
});

describe("a batch at which the server breaks", () => {
  it("is set aside after a few tries, and those behind it go on", async () => {
    const server = new Server();
    server.breaksAt = "7";
    const page = openPage(server);
    page.store.apply([share(SAMPLE, "7")]);
    page.store.apply([share(SAMPLE, "5", OTHER_STAGE.id)]);
    await settled(page.store);
    expect(page.store.state).toMatchObject({ sending: "failed", refused: [] });
    for (const _ of [2, 3, 4]) await page.wait();
    expect(page.store.state.refused).toMatchObject([{ code: "unexpected", batch: { edits: [{ is: "7" }] } }]);
    expect(was(server.strategy, OTHER_STAGE.id)).toBe("5");

    server.breaksAt = null;
    const [refused] = page.store.state.refused;
    if (refused !== undefined) page.store.tryAgain(refused);
    await settled(page.store);
    expect(was(server.strategy, STAGE.id)).toBe("7");
    expect(page.store.hasUnstored).toBe(false);
  });
});

describe("sending again what was refused", () => {
  it("says which rule it breaks here by now", async () => {
    const server = new Server();
    server.refusal = { code: "report-handed-in", params: {} };
    const page = openPage(server);
    page.store.apply([share(SAMPLE, "7")]);
    await settled(page.store);
    server.strategy = withoutStage(SAMPLE);
    server.revision += 1;
    await page.store.reload();
    const [refused] = page.store.state.refused;
    if (refused !== undefined) page.store.tryAgain(refused);
    expect(page.store.state.refused).toMatchObject([{ code: "unknown-stage" }]);
  });
});

describe("a step", () => {
  it("is all that was applied at once: undone and done again as new changes", async () => {
    const server = new Server();
    const { store } = openPage(server);
    const before = [STAGE, OTHER_STAGE].map(({ id }) => was(SAMPLE, id));
    const stands = (): unknown => [STAGE, OTHER_STAGE].map(({ id }) => was(server.strategy, id));
    store.apply([share(SAMPLE, "7"), share(SAMPLE, "5", OTHER_STAGE.id)]);
    await settled(store);
    expect(store.stepBack("done")).toBe("done");
    await settled(store);
    expect(stands()).toEqual(before);
    expect(store.stepBack("done")).toBe("nothing");
    expect(store.stepBack("undone")).toBe("done");
    await settled(store);
    expect(stands()).toEqual(["7", "5"]);
    expect(store.stepBack("undone")).toBe("nothing");
  });

  it("that somebody else went over meanwhile is not undone over them", async () => {
    const server = new Server();
    const [anna, jan] = [openPage(server), openPage(server)];
    anna.store.apply([share(SAMPLE, "7")]);
    await settled(anna.store);
    await jan.store.reload();
    jan.store.apply([share(jan.store.state.strategy, "9")]);
    await settled(jan.store);
    anna.store.stepBack("done");
    await settled(anna.store);
    expect(was(server.strategy, STAGE.id)).toBe("9");
    expect(anna.store.state.conflicts).toMatchObject([{ current: "9" }]);
  });
});
