/**
 * Server-sent events over `fetch`: the browsers' own EventSource can't send a token, and not every host has one.
 *
 * It reads what our server writes (`event`, `data`, `id`), tries again when a connection breaks, more rarely the longer
 * it stays so, and gives up where the server refuses. See https://html.spec.whatwg.org/multipage/server-sent-events.html
 */

/** Before the next try after a connection that broke; twice as long after each that told nothing. */
const RETRY_MS = 2_000;
const MAXIMUM_RETRY_MS = 30_000;

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 2;

export interface SourceEvent {
  readonly type: string;
  readonly data: string;
  readonly lastEventId: string;
  /** What the server refused with, where it did. */
  readonly status?: number;
}

type Listener = (event: SourceEvent) => void;

/** A class as the subscription link wants one; each instance is one open stream. */
export function eventSourceOver(
  fetch: typeof globalThis.fetch,
  headers: () => Record<string, string>,
): new (url: string) => FetchEventSource {
  return class extends FetchEventSource {
    constructor(url: string) {
      super((signal) => fetch(url, { headers: { ...headers(), accept: "text/event-stream" }, signal }));
    }
  };
}

export class FetchEventSource {
  readonly CONNECTING = CONNECTING;
  readonly OPEN = OPEN;
  readonly CLOSED = CLOSED;
  readyState: number = CONNECTING;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #ended = new AbortController();
  readonly #connect: (signal: AbortSignal) => Promise<Response>;

  constructor(connect: (signal: AbortSignal) => Promise<Response>) {
    this.#connect = connect;
    void this.#run();
  }

  addEventListener(type: string, listener: Listener): void {
    const known = this.#listeners.get(type);
    if (known === undefined) this.#listeners.set(type, new Set([listener]));
    else known.add(listener);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener);
  }

  close(): void {
    this.readyState = CLOSED;
    this.#ended.abort();
  }

  async #run(): Promise<void> {
    const { signal } = this.#ended;
    let tries = 0;
    while (!signal.aborted) {
      try {
        const response = await this.#connect(signal);
        const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
        if (!isStream || response.body === null) {
          if (!isPassing(response.status)) return this.#refuse(response.status);
          await response.body?.cancel();
          throw new Error(`status ${response.status}`);
        }
        this.readyState = OPEN;
        this.#tell({ type: "open", data: "", lastEventId: "" });
        for await (const event of readEvents(response.body)) {
          tries = 0;
          this.#tell(event);
        }
      } catch {
        // A connection that broke, or was never made: the error event says so, and another is tried below.
      }
      if (signal.aborted) return;
      this.readyState = CONNECTING;
      this.#tell({ type: "error", data: "", lastEventId: "" });
      await pause(retryAfter(tries), signal);
      tries += 1;
    }
  }

  #refuse(status: number): void {
    this.close();
    this.#tell({ type: "error", data: "", lastEventId: "", status });
  }

  #tell(event: SourceEvent): void {
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
  }
}

/** Milliseconds before the next try: not the same for everybody, or all come at once when a server is back. */
export function retryAfter(tries: number, chance = Math.random()): number {
  return (Math.min(MAXIMUM_RETRY_MS, RETRY_MS * 2 ** tries) * (1 + chance)) / 2;
}

/** Whether an answer says no more than that the server, or a proxy before it, is not ready. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 429;
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<SourceEvent, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let fields = { type: "message", data: [] as string[], id: "" };
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const [, name, text = ""] = /^([a-z]+):? ?(.*?)\r?$/s.exec(line) ?? [];
        if (name === "event") fields.type = text;
        else if (name === "data") fields.data.push(text);
        else if (name === "id") fields.id = text;
        else if (line.trim() === "") {
          const { type, data, id } = fields;
          if (data.length > 0) yield { type, data: data.join("\n"), lastEventId: id };
          fields = { type: "message", data: [], id };
        }
      }
    }
  } finally {
    await reader.cancel();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
