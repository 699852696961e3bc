import { rmSync, utimesSync, writeFileSync } from "node:fs";

import { writeStrategyJson } from "@miara/exchange/strategy-json";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { sampleFile, type SampleFile } from "../../test/sample-file.ts";
import { sampleStrategy } from "../../test/sample-strategy.ts";
import { CodedProblem } from "../command-line/problem.ts";
import { FileHouse } from "./file-house.ts";
import type { StrategySource } from "./source.ts";

let sample: SampleFile;
let source: StrategySource;
let now: Date;

beforeEach(async () => {
  sample = sampleFile();
  now = new Date("2014-03-14T12:00:00Z");
  const house = new FileHouse({
    file: sample.file,
    describe: String,
    now: () => now,
  });
  const [only] = await house.list();
  if (only === undefined) throw new Error("the sample holds one strategy");
  source = house.open(only);
});
afterEach(() => rmSync(sample.folder, { recursive: true, force: true }));

/** Writes another title, with a time of change that no clock is too coarse for. */
function changeFile(title: string): void {
  writeFileSync(sample.file, writeStrategyJson({ ...sampleStrategy(), title }));
  utimesSync(sample.file, new Date(), new Date("2030-01-01T00:00:00Z"));
}

describe("a strategy in a file", () => {
  it("is read again once when the file was changed, however many ask at the same time", async () => {
    const before = source.generation;
    changeFile("Another title");
    const [tree, findings] = await Promise.all([source.tree(undefined), source.findings(undefined)]);
    expect([tree.strategy.title, findings.strategy.title]).toEqual(["Another title", "Another title"]);
    expect(source.generation).toBe(before + 1);
  });

  it("is shown as of the day at which it is asked, though it was opened before", async () => {
    now = new Date("2012-12-31T23:59:59Z");
    const before = await source.tree(undefined);
    now = new Date("2013-01-01T00:00:00Z");
    const after = await source.tree(undefined);
    expect([before.strategy.asOf, after.strategy.asOf]).toEqual(["2012", "2012"]);
    now = new Date("2013-12-31T00:00:00Z");
    expect((await source.tree(undefined)).strategy.asOf).toBe("2013");
  });

  it.each(["1999-xx", "2".repeat(41)])("has no period %s, and says so", async (asOf) => {
    const refusal = source.tree(asOf);
    await expect(refusal).rejects.toBeInstanceOf(CodedProblem);
    await expect(refusal).rejects.toMatchObject({ code: "unknown-period", params: { period: asOf } });
  });
});
