/** The views of one version of a strategy that were looked at or are about to be, the latest few. */

/** Where one came from and where one may go to next; each is small. */
const MOST = 24;

export class ViewMemory {
  #version = "";
  readonly #views = new Map<string, unknown>();

  /** Undefined where it was not brought for this version. */
  seen(version: string, subject: string): unknown {
    return this.#version === version ? this.#views.get(subject) : undefined;
  }

  /** What was kept of another version goes: its figures no longer hold. */
  keep(version: string, subject: string, view: unknown): void {
    if (this.#version !== version) this.#views.clear();
    this.#version = version;
    this.#views.delete(subject);
    this.#views.set(subject, view);
    const oldest = this.#views.keys().next();
    if (this.#views.size > MOST && oldest.done !== true) this.#views.delete(oldest.value);
  }
}
