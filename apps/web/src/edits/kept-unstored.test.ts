import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { beforeEach, describe, expect, it } from "vitest";

import type { Unstored } from "./editing-state.ts";
import { holdPage, keep, takeOver, type KeptBy } from "./kept-unstored.ts";

const ANNA = { organisation: "proba", strategy: "proba", account: "anna" };
const EDIT = strategyEditSchema.parse({
  kind: "stage-cell",
  stage: "stage-1",
  period: "2012",
  share: "actual",
  was: null,
  is: "7",
});
const TYPED: Unstored = { waiting: [{ id: "1", edits: [EDIT], reason: null }], conflicts: [], refused: [] };

/** A browser's storage: text by key. */
class Shelf implements Storage {
  readonly #texts = new Map<string, string>();
  get length(): number {
    return this.#texts.size;
  }
  key = (at: number): string | null => [...this.#texts.keys()][at] ?? null;
  getItem = (key: string): string | null => this.#texts.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.#texts.set(key, text);
  removeItem = (key: string): void => void this.#texts.delete(key);
  clear = (): void => this.#texts.clear();
}

let storage = new Shelf();
beforeEach(() => {
  storage = new Shelf();
});

const page = (name: string): KeptBy => ({ storage, locks: navigator.locks, page: name, patienceMs: 50 });

/** What a new page is given. */
async function given(to: KeptBy, about = ANNA): Promise<readonly Unstored[]> {
  const taken: Unstored[] = [];
  await takeOver(about, to, (left) => taken.push(left));
  return taken;
}

describe("what a page has kept", () => {
  it("goes to the next page of the same account once it is gone, and to one only", async () => {
    keep(ANNA, TYPED, page("gone"));
    expect(await given(page("next"))).toEqual([TYPED]);
    expect(await given(page("another"))).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it("is never given to another account", async () => {
    keep(ANNA, TYPED, page("gone"));
    expect(await given(page("next"), { ...ANNA, account: "jan" })).toEqual([]);
    expect(await given(page("next"))).toEqual([TYPED]);
  });

  it("stays with a page that lives", async () => {
    holdPage(page("alive"));
    keep(ANNA, TYPED, page("alive"));
    expect(await given(page("next"))).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it("is kept no longer once all is stored", () => {
    keep(ANNA, TYPED, page("one"));
    keep(ANNA, { waiting: [], conflicts: [], refused: [] }, page("one"));
    expect(storage.length).toBe(0);
  });

  it("of another version is left where it is", async () => {
    storage.setItem("miara.unstored anna proba/proba gone", '{"waiting":[{"edits":1}]}');
    expect(await given(page("next"))).toEqual([]);
    expect(storage.length).toBe(1);
  });
});
