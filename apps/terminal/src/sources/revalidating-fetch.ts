/** A fetch that keeps answers by address and asks only whether they still hold: an unchanged tree costs a 304. */
import { createHash } from "node:crypto";

interface KeptAnswer {
  readonly etag: string;
  /** Of its text, to tell whether another answer says anything new. */
  readonly digest: string;
  /** Read once, however often it is given: reading a large tree takes longer than asking for it. */
  readonly content: unknown;
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
    if (kept !== undefined && answer.status === 304) return new ReadAnswer(kept);
    const etag = answer.headers.get("etag");
    if (!isRead || answer.status !== 200 || etag === null) return answer;
    const body = await answer.text();
    const digest = createHash("sha256").update(body).digest("base64");
    const isSame = kept?.digest === digest;
    const fresh = { etag, digest, content: isSame ? kept.content : (JSON.parse(body) as unknown) };
    if (kept !== undefined && !isSame) this.generation += 1;
    this.#keep(address, fresh);
    return new ReadAnswer(fresh);
  };

  #keep(address: string, answer: KeptAnswer): void {
    this.#kept.delete(address);
    this.#kept.set(address, answer);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_ANSWERS && oldest.done !== true) this.#kept.delete(oldest.value);
  }
}

/** An answer whose JSON was read before. Whoever is given it only reads it. */
class ReadAnswer extends Response {
  readonly #content: unknown;

  constructor({ etag, content }: KeptAnswer) {
    super(null, { status: 200, headers: { "content-type": "application/json", etag } });
    this.#content = content;
  }

  override json(): Promise<unknown> {
    return Promise.resolve(this.#content);
  }
}

function addressOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}
