import { describe, expect, it } from "vitest";

import { editTogether } from "./edit-together.ts";
import type { Saved, Witness } from "./editor.ts";
import { findFaults, type Evidence } from "./find-faults.ts";

it("editors on the same card lose no update, and are shown every conflict and every change of others", async () => {
  const verdict = await editTogether({ editors: 5, seconds: 3 });
  expect(verdict.faults).toEqual([]);
  expect(verdict.log?.events).toBe(verdict.accepted + 1);
  expect(verdict.told).toBe(verdict.accepted * 4);
});

/** Anna writes 1, Jan who saw nothing is refused 2 and then writes 3 over what he was shown. */
function evidence(more: Partial<Evidence> = {}): Evidence {
  const place = "e1/2024-Q1";
  const first: Saved = { place, was: null, is: "1", revision: 2 };
  const second: Saved = { place, was: "1", is: "3", revision: 3 };
  const heard: Witness["heard"] = [
    { revision: 2, author: "Anna", client: "a", written: [{ place, is: "1" }] },
    { revision: 3, author: "Jan", client: "j", written: [{ place, is: "3" }] },
  ];
  const conflicts = [{ edit: 0, current: "1", entry: null, author: "Anna" }];
  const refused = [{ place, was: null, is: "2", revision: 2, conflicts }];
  const witness = (name: string, tab: string, said: Partial<Witness>): Witness => ({
    name,
    tab,
    accepted: [],
    refused: [],
    failed: [],
    heard,
    beginnings: 1,
    ...said,
  });
  return {
    witnesses: [
      witness("Anna", "a", { accepted: [first] }),
      witness("Jan", "j", { accepted: [second], refused }),
    ],
    log: [
      { revision: 2, actor: "Anna", written: [{ place, is: "1" }] },
      { revision: 3, actor: "Jan", written: [{ place, is: "3" }] },
    ],
    startRevision: 1,
    start: new Map([[place, null]]),
    end: new Map([[place, "3"]]),
    ...more,
  };
}

/** The evidence, with what one of the two says put otherwise. */
function saying(who: "Anna" | "Jan", change: (witness: Witness) => Partial<Witness>): Evidence {
  const { witnesses } = evidence();
  return evidence({
    witnesses: witnesses.map((one) => (one.name === who ? { ...one, ...change(one) } : one)),
  });
}

describe("what the script looks for", () => {
  it("is nothing where everything fits together", () => {
    expect(findFaults(evidence())).toEqual([]);
  });

  it.each([
    ["a save that is not in the log", evidence({ log: evidence().log.slice(0, 1) }), "not in the log"],
    ["a change that nobody was told of", saying("Jan", () => ({ accepted: [] })), "nobody was told"],
    [
      "a value written over unseen",
      saying("Jan", ({ accepted }) => ({ accepted: accepted.map((one) => ({ ...one, was: null })) })),
      "wrote over 1",
    ],
    [
      "a value that is gone in the end",
      evidence({ end: new Map([["e1/2024-Q1", "1"]]) }),
      "written last is 3",
    ],
    [
      "a conflict without its author",
      saying("Jan", ({ refused }) => ({
        refused: refused.map((one) => ({
          ...one,
          conflicts: one.conflicts.map((conflict) => ({ ...conflict, author: null })),
        })),
      })),
      "not shown rightly",
    ],
    [
      "a change that a stream left out",
      saying("Anna", ({ heard }) => ({ heard: heard.slice(0, 1) })),
      "not told rightly",
    ],
    ["a stream that broke", saying("Anna", () => ({ beginnings: 2 })), "began 2 times"],
    ["a save that failed", saying("Anna", () => ({ failed: ["500"] })), "a save failed: 500"],
  ])("finds %s", (_, found, words) => {
    expect(findFaults(found).join("\n")).toContain(words);
  });
});
