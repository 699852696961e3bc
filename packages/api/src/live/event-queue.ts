/** What one watcher has not been sent yet. It never grows: a watcher too slow to follow is told to load again. */
import type { LiveEvent } from "./live.schema.ts";

const MAXIMUM_WAITING = 64;

export class EventQueue {
  #waiting: LiveEvent[] = [];
  #isEnded = false;
  #wake: (() => void) | null = null;

  push(event: LiveEvent): void {
    if (this.#isEnded) return;
    // Only the latest word on who is here counts.
    if (event.kind === "present") this.#waiting = this.#waiting.filter(({ kind }) => kind !== "present");
    this.#waiting.push(event);
    if (this.#waiting.length > MAXIMUM_WAITING) this.#waiting = shorten(this.#waiting);
    this.#wake?.();
  }

  /** Those who read are given what waits, and then nothing more. */
  end(): void {
    this.#isEnded = true;
    this.#wake?.();
  }

  /** Ends with the queue. One reader at a time. */
  async *read(): AsyncGenerator<LiveEvent, void> {
    for (;;) {
      const event = this.#waiting.shift();
      if (event !== undefined) yield event;
      else if (this.#isEnded) return;
      else await this.#pushed();
    }
  }

  async #pushed(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = null;
  }
}

/** The latest change alone, as one to be loaded, and the latest word on who is here. */
function shorten(events: readonly LiveEvent[]): LiveEvent[] {
  const changed = events.findLast((event) => event.kind === "changed");
  const present = events.findLast((event) => event.kind === "present");
  return [
    ...(changed === undefined ? [] : [{ ...changed, edits: null }]),
    ...(present === undefined ? [] : [present]),
  ];
}
