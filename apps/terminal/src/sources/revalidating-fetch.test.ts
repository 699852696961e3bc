import { describe, expect, it, vi } from "vitest";

import { RevalidatingFetch } from "./revalidating-fetch.ts";

/** A server with one answer and its ETag. */
function serverOf(answer: { body: string; etag: string }): typeof globalThis.fetch {
  return vi.fn<typeof globalThis.fetch>((_, init) => {
    const known = new Headers(init?.headers).get("if-none-match");
    return Promise.resolve(
      known === answer.etag
        ? new Response(null, { status: 304 })
        : new Response(answer.body, { headers: { etag: answer.etag, "content-type": "application/json" } }),
    );
  });
}

describe("asking again", () => {
  it("gives the kept answer while the server says it holds, and counts no change", async () => {
    const fetch = new RevalidatingFetch(serverOf({ body: "1", etag: '"a"' }));
    expect(await (await fetch.fetch("http://a.test/tree")).json()).toBe(1);
    const again = await fetch.fetch("http://a.test/tree");
    expect([again.status, await again.json()]).toEqual([200, 1]);
    expect(fetch.generation).toBe(0);
  });

  it("counts a change where an address answers something new", async () => {
    const answer = { body: "1", etag: '"a"' };
    const fetch = new RevalidatingFetch(serverOf(answer));
    await fetch.fetch("http://a.test/tree");
    Object.assign(answer, { body: "2", etag: '"b"' });
    expect(await (await fetch.fetch("http://a.test/tree")).json()).toBe(2);
    expect(fetch.generation).toBe(1);
  });

  it("counts no change where another address is asked for the first time", async () => {
    const fetch = new RevalidatingFetch(serverOf({ body: "1", etag: '"a"' }));
    await fetch.fetch("http://a.test/tree");
    await fetch.fetch("http://a.test/card");
    expect(fetch.generation).toBe(0);
  });

  it("passes on what was not found, and what is written", async () => {
    const answers = vi.fn<typeof globalThis.fetch>(() =>
      Promise.resolve(new Response("no", { status: 404 })),
    );
    const fetch = new RevalidatingFetch(answers);
    expect((await fetch.fetch("http://a.test/none")).status).toBe(404);
    await fetch.fetch("http://a.test/none", { method: "POST" });
    expect(answers).toHaveBeenCalledTimes(2);
  });
});
