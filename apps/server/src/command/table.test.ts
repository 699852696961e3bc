import { expect, it } from "vitest";

import { writeTable } from "./table.ts";

it("aligns texts to the left and numbers to the right", () => {
  const columns = [{ title: "nr" }, { title: "waga", isNumeric: true }, { title: "nazwa" }];
  const rows = [
    ["II.7", "20", "Łódź"],
    ["II.10", "5,5", "Śródmieście"],
  ];
  expect(writeTable(columns, rows).split("\n")).toEqual([
    "nr     waga  nazwa",
    "II.7     20  Łódź",
    "II.10   5,5  Śródmieście",
  ]);
});
