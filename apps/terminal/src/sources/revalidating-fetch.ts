/** A fetch that keeps answers by address and asks only whether they still hold: an unchanged tree costs a 304. */

interface KeptAnswer {
  readonly etag: string;
  readonly body: string;
  readonly contentType: string;
}

const KEPT_ANSWERS = 200;

export class RevalidatingFetch {
  /** Rises when an address that was asked before answered something new. */
  generation = 0;
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #fetch: typeof globalThis.fetch;

  constructor(fetch: typeof globalThis.fetch = globalThis.fetch) {
    this.#fetch = fetch;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const address = addressOf(input);
    const isRead = (init?.method ?? "GET") === "GET";
    const kept = isRead ? this.#kept.get(address) : undefined;
    const headers = new Headers(init?.headers);
    if (kept !== undefined) headers.set("if-none-match", kept.etag);
    const answer = await this.#fetch(input, { ...init, headers });
    if (kept !== undefined && answer.status === 304) return answerOf(kept);
    const etag = answer.headers.get("etag");
    if (!isRead || answer.status !== 200 || etag === null) return answer;
    const body = await answer.text();
    const fresh = { etag, body, contentType: answer.headers.get("content-type") ?? "application/json" };
    if (kept !== undefined && kept.body !== body) this.generation += 1;
    this.#keep(address, fresh);
    return answerOf(fresh);
  };

  #keep(address: string, answer: KeptAnswer): void {
    this.#kept.delete(address);
    this.#kept.set(address, answer);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_ANSWERS && oldest.done !== true) this.#kept.delete(oldest.value);
  }
}

function answerOf(kept: KeptAnswer): Response {
  return new Response(kept.body, {
    status: 200,
    headers: { "content-type": kept.contentType, etag: kept.etag },
  });
}

function addressOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}
