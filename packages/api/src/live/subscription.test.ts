/** Watching a strategy through the client, as the terminal and the pages do: over server-sent events. */
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { actorOf, type Asker } from "../../test/roles.ts";
import { CELL_EDIT } from "../../test/samples.ts";
import { REF } from "../../test/working-plan.ts";
import { openWorkplace, type Workplace } from "../../test/workplace.ts";
import { createMiaraClient } from "../client.ts";
import { appRouter } from "../router.ts";
import type { LiveEvent } from "./live.schema.ts";

let place: Workplace;

beforeEach(async () => {
  place = await openWorkplace();
});

afterEach(() => place.close());

/** A client whose requests are answered in this process, each with a token of the one who asks. */
function clientOf(asker: Asker) {
  const headersSeen: (string | null)[] = [];
  const client = createMiaraClient({
    url: "http://localhost",
    headers: () => ({ authorization: `Bearer ${asker}` }),
    fetch: (input, init) => {
      const req = new Request(input, init);
      headersSeen.push(req.headers.get("authorization"));
      return fetchRequestHandler({
        req,
        router: appRouter,
        endpoint: "/api/trpc",
        createContext: () => place.contextFor(actorOf(asker)),
      });
    },
  });
  return { client, headersSeen };
}

function watch(asker: Asker, tab: string) {
  const events: LiveEvent[] = [];
  const errors: unknown[] = [];
  const { client, headersSeen } = clientOf(asker);
  const subscription = client.live.watch.subscribe(
    { ...REF, client: tab, element: null },
    { onData: (event) => events.push(event), onError: (error) => errors.push(error) },
  );
  return { client, events, errors, headersSeen, stop: () => subscription.unsubscribe() };
}

describe("live.watch", () => {
  it("sends what others write to everybody who watches, with its author and tab", async () => {
    const one = watch("strategy-office", "tab-1");
    const other = watch("editor", "tab-2");
    await vi.waitFor(() => expect(other.events[0]).toEqual({ kind: "hello", revision: 1 }));
    await vi.waitFor(() =>
      expect(one.events.findLast(({ kind }) => kind === "present")).toMatchObject({
        people: [{ client: "tab-1" }, { client: "tab-2", office: "Urząd Miasta" }],
      }),
    );
    const saved = await other.client.edits.save.mutate({ ...REF, edits: [CELL_EDIT], client: "tab-2" });
    expect(saved).toMatchObject({ ok: true, revision: 2 });
    await vi.waitFor(() =>
      expect(one.events.findLast(({ kind }) => kind === "changed")).toMatchObject({
        revision: 2,
        edits: [CELL_EDIT],
        client: "tab-2",
        author: "Pracownik (editor)",
        entry: { by: "Urząd Miasta" },
      }),
    );
    expect(one.headersSeen[0]).toBe("Bearer strategy-office");
    one.stop();
    other.stop();
    await vi.waitFor(() => expect(place.shared.live.countWatchers()).toBe(0));
  });

  it("refuses whoever may not see the inside", async () => {
    const { errors, stop } = watch("public", "tab-1");
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0));
    expect(errors[0]).toMatchObject({ data: { miara: { code: "not-signed-in" } } });
    stop();
    expect(place.shared.live.countWatchers()).toBe(0);
  });

  it("ends when the server does", async () => {
    const { events, stop } = watch("strategy-office", "tab-1");
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0));
    place.shared.close();
    expect(place.shared.live.countWatchers()).toBe(0);
    stop();
  });
});
