/** How often an address may try what nobody should have to try often: links, codes, new passwords. */
import { RecentlyUsed } from "../assessed/recently-used.ts";

export interface AttemptsOptions {
  /** So many within the window; a whole office may come from one address. */
  readonly limit?: number;
  readonly windowMs?: number;
}

export class Attempts {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counted = new RecentlyUsed<string, { begun: number; count: number }>(10_000);

  constructor({ limit = 60, windowMs = 600_000 }: AttemptsOptions = {}) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Counts one more; false where it is one too many. */
  take(kind: string, address: string, now: Date): boolean {
    const key = `${kind} ${address}`;
    const known = this.#counted.get(key);
    if (known === undefined || now.getTime() - known.begun >= this.#windowMs) {
      this.#counted.set(key, { begun: now.getTime(), count: 1 });
      return true;
    }
    known.count += 1;
    return known.count <= this.#limit;
  }
}
