import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { LiveHub, type LiveChange, type Watcher } from "./live-hub.ts";
import type { LiveEvent } from "./live.schema.ts";

const REFERENCE = {
  organisation: organisationIdSchema.parse("miasto"),
  strategy: strategyIdSchema.parse("plan"),
};
const AT = "2014-03-14T09:00:00.000Z";

function watcher(client: string, account = client): Watcher {
  return { name: `Wydział ${account}`, office: "Urząd", client, element: null, account };
}

function change(revision: number): LiveChange {
  return {
    kind: "changed",
    revision,
    edits: [],
    entry: { by: "Urząd", at: AT },
    author: "Urząd",
    client: "a",
  };
}

function openHub(
  options: { revision?: () => Promise<number | null>; onError?: (error: unknown) => void } = {},
) {
  const hub = new LiveHub({
    findRevision: options.revision ?? (() => Promise.resolve(1)),
    describeLatest: () => Promise.resolve({ entry: { by: "Import", at: AT }, author: "Import" }),
    onError: options.onError ?? (() => undefined),
    lookEveryMs: 5,
    gatherMs: 1,
  });
  onTestFinished(() => hub.close());
  return hub;
}

function watch(hub: LiveHub, who: Watcher) {
  const watching = hub.watch(REFERENCE, who, 1);
  if (watching === null) throw new Error("too many");
  return watching;
}

/** Reads on until an event of the kind comes. */
async function next<Kind extends LiveEvent["kind"]>(
  events: AsyncGenerator<LiveEvent, void>,
  kind: Kind,
): Promise<Extract<LiveEvent, { kind: Kind }>> {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error("the stream ended");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kind was just compared
    if (value.kind === kind) return value as Extract<LiveEvent, { kind: Kind }>;
  }
}

describe("LiveHub", () => {
  it("says which revision stands, then who is here, to everybody when somebody comes or goes", async () => {
    const hub = openHub();
    const first = watch(hub, watcher("a"));
    expect(await next(first.events, "hello")).toEqual({ kind: "hello", revision: 1 });
    const second = watch(hub, watcher("b"));
    await vi.waitFor(async () =>
      expect((await next(first.events, "present")).people.map(({ client }) => client)).toEqual(["a", "b"]),
    );
    second.end();
    await vi.waitFor(async () =>
      expect((await next(first.events, "present")).people.map(({ client }) => client)).toEqual(["a"]),
    );
  });

  it("announces what this process writes, once", async () => {
    let stored = 1;
    const hub = openHub({ revision: () => Promise.resolve(stored) });
    const { events, end } = watch(hub, watcher("a"));
    await hub.announcing(REFERENCE, async () => {
      stored = 2;
      // Many looks at the database fall between the commit and the announcement.
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { result: null, change: change(2) };
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    end();
    const heard: LiveEvent[] = [];
    for await (const event of events) heard.push(event);
    expect(heard.filter(({ kind }) => kind === "changed")).toEqual([change(2)]);
  });

  it("notices what another process wrote, and says to load it", async () => {
    let stored = 1;
    const hub = openHub({ revision: () => Promise.resolve(stored) });
    const { events } = watch(hub, watcher("a"));
    stored = 5;
    expect(await next(events, "changed")).toMatchObject({ revision: 5, edits: null, author: "Import" });
  });

  it("goes on when the database does not answer for a while", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    let isDown = true;
    const hub = openHub({
      onError,
      revision: () => (isDown ? Promise.reject(new Error("down")) : Promise.resolve(2)),
    });
    const { events } = watch(hub, watcher("a"));
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
    isDown = false;
    expect(await next(events, "changed")).toMatchObject({ revision: 2 });
  });

  it("tells a watcher that is too slow to load again, and keeps little for it", async () => {
    const hub = openHub();
    const { events } = watch(hub, watcher("slow"));
    for (let revision = 2; revision <= 1000; revision += 1)
      await hub.announcing(REFERENCE, async () => ({ result: null, change: change(revision) }));
    hub.close();
    const heard: LiveEvent[] = [];
    for await (const event of events) heard.push(event);
    expect(heard.length).toBeLessThan(100);
    expect(heard.find(({ kind }) => kind === "changed")).toMatchObject({ edits: null });
    expect(heard.findLast(({ kind }) => kind === "changed")).toMatchObject({ revision: 1000 });
  });

  it("lets a tab that comes again take its own place, and no other account's", () => {
    const hub = openHub();
    watch(hub, watcher("tab", "one"));
    watch(hub, watcher("tab", "one"));
    expect(hub.countWatchers()).toBe(1);
    watch(hub, watcher("tab", "another"));
    expect(hub.countWatchers(REFERENCE)).toBe(2);
  });

  it("lets go of everything when the last one leaves", async () => {
    const hub = openHub();
    const { events, end } = watch(hub, watcher("a"));
    end();
    expect(hub.countWatchers()).toBe(0);
    expect(await next(events, "hello")).toEqual({ kind: "hello", revision: 1 });
    expect((await events.next()).done).toBe(true);
  });
});
