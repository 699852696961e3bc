import fc from "fast-check";
import { expect, it } from "vitest";

import { gather, inOrder } from "./gather.ts";

interface Row {
  readonly owner: string;
  readonly position: number;
}

const owners = ["a", "b", "c", "ł", "🏙️", "z"];
const row = fc.record({ owner: fc.constantFrom(...owners), position: fc.nat({ max: 9 }) });

/** What gathering means, said plainly. */
function plainly(rows: readonly Row[], owner: string): Row[] {
  return rows.filter((one) => one.owner === owner).toSorted((a, b) => a.position - b.position);
}

const ownerOf = (one: Row): string => one.owner;
const itself = (one: Row): Row => one;
const byKey = (a: Row, b: Row): number => (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : 0);

it("gives every owner its rows in order, in whatever order the rows come and the owners are asked for", () => {
  const asked = fc.shuffledSubarray(owners, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(row), asked, fc.boolean(), (unsorted, order, isSorted) => {
      const rows = isSorted ? unsorted.toSorted(byKey) : unsorted;
      const find = gather(rows, ownerOf, itself);
      for (const owner of [...order, ...order]) expect(find(owner)).toEqual(plainly(rows, owner));
    }),
  );
});

it("gives an owner without rows an empty list, also between those that have some", () => {
  const find = gather(
    [
      { owner: "a", position: 0 },
      { owner: "c", position: 0 },
    ],
    ownerOf,
    itself,
  );

  expect(["a", "b", "c", "d"].map((owner) => find(owner).length)).toEqual([1, 0, 1, 0]);
});

it("puts rows in the order of their places", () => {
  const rows = [2, 0, 1].map((position) => ({ owner: "a", position }));

  expect(inOrder(rows, (one) => one.position)).toEqual([0, 1, 2]);
});
