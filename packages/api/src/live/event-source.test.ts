import { describe, expect, it, vi } from "vitest";

import { FetchEventSource, retryAfter } from "./event-source.ts";

const stream = (text: string): Response =>
  new Response(text, { headers: { "content-type": "text/event-stream" } });

/** Opens a stream over the answers, the last of which is given for ever, and says what is heard. */
function listen(...answers: (() => Response)[]) {
  let last: (() => Response) | undefined;
  const connect = (): Promise<Response> => {
    last = answers.shift() ?? last;
    return Promise.resolve(last?.() ?? Response.error());
  };
  const heard: string[] = [];
  const source = new FetchEventSource(connect);
  for (const type of ["open", "error", "message"])
    source.addEventListener(type, (event) =>
      heard.push(
        type === "message" ? event.data : event.status === undefined ? type : `${type} ${event.status}`,
      ),
    );
  return { source, heard };
}

describe("a stream of events", () => {
  it("is read in pieces, and is tried again when it ends", async () => {
    const { source, heard } = listen(() => stream("id: 1\ndata: {\ndata: }\n\ndata: two\n\n"));
    await vi.waitFor(() => expect(heard).toEqual(["open", "{\n}", "two", "error"]));
    expect(source.readyState).toBe(source.CONNECTING);
    source.close();
  });

  it("is given up where the server refuses it, and not where it is only not ready", async () => {
    const refused = listen(() => new Response("{}", { status: 401 }));
    await vi.waitFor(() => expect(refused.heard).toEqual(["error 401"]));
    expect(refused.source.readyState).toBe(refused.source.CLOSED);
    const restarting = listen(() => new Response("Bad Gateway", { status: 502 }));
    await vi.waitFor(() => expect(restarting.heard).toEqual(["error"]));
    expect(restarting.source.readyState).toBe(restarting.source.CONNECTING);
    restarting.source.close();
  });

  it("is tried more rarely the longer it stays broken, and not by everybody at once", () => {
    expect([0, 1, 2, 3, 4, 50].map((tries) => retryAfter(tries, 1))).toEqual([
      2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
    expect(retryAfter(0, 0)).toBe(1000);
  });
});
