/** Finished answers in memory, bounded by their bytes. */
import type { UsedRevision } from "@miara/api/used-revision";

import type { Bytes, ContentEncoding } from "./content-encoding.ts";

export interface KeptAnswer {
  readonly bytes: Bytes;
  readonly encoding: ContentEncoding;
  readonly contentType: string;
  readonly etag: string;
  /** What it was made from: it is as good as new while these stand. */
  readonly used: readonly UsedRevision[];
  /** The ISO date it was made on: the current period and what is overdue change with the day. */
  readonly day: string;
}

/** What an entry weighs beside its bytes: key, headers, revisions. */
const OVERHEAD_BYTES = 500;

/** Forgets what was asked for longest ago. */
export class AnswerMemory {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #capacity: number;
  #size = 0;

  /** `capacity` in bytes. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  /** An answer that would take more than a quarter of the memory is not kept. */
  set(key: string, answer: KeptAnswer): void {
    this.delete(key);
    if (weigh(key, answer) > this.#capacity / 4) return;
    this.#answers.set(key, answer);
    this.#size += weigh(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#capacity) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const answer = this.#answers.get(key);
    if (answer === undefined) return;
    this.#answers.delete(key);
    this.#size -= weigh(key, answer);
  }
}

function weigh(key: string, answer: KeptAnswer): number {
  return answer.bytes.length + key.length * 2 + OVERHEAD_BYTES;
}
