import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { writeStrategyJson } from "../src/json/strategy-json.ts";
import { everyPage, imported } from "./pages-of-leszno.ts";

it("the demonstration is what the importer makes of the pages, byte for byte", () => {
  const demo = readFileSync(new URL("../../../demo/leszno.json", import.meta.url), "utf8");
  expect(writeStrategyJson(imported(everyPage()).strategy)).toBe(demo);
});
