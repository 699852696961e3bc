/** Work on one thing after the other, so that those who change it at once need not fight each other. */

export class InTurn {
  /** The last work that waits for each key; it never rejects. */
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `work` when all that was given before under the key is done, however it ended. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const settled = Promise.allSettled([result]);
    this.#last.set(key, settled);
    void this.#forget(key, settled);
    return result;
  }

  async #forget(key: string, settled: Promise<unknown>): Promise<void> {
    await settled;
    if (this.#last.get(key) === settled) this.#last.delete(key);
  }
}
