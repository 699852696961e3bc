import { writeFileSync } from "node:fs";
import path from "node:path";

import { strategiesBesideViewSchema } from "@miara/domain/strategies-beside-view";
import { strategyDifferenceSchema } from "@miara/domain/strategy-difference";
import { writeStrategyJson } from "@miara/exchange/strategy-json";
import { describe, expect, it } from "vitest";

import { runLauncher, type Ended } from "./run-launcher.ts";
import { sampleFile } from "./sample-file.ts";
import { sampleStrategy } from "./sample-strategy.ts";

const { file, folder } = sampleFile();

const run = (words: string, ...more: readonly string[]): Promise<Ended> =>
  runLauncher([...words.split(" "), ...more, "--file", file, "--lang", "en"]);

describe("two strategies in a pipe", () => {
  // The same plan without one of its tasks, and with a goal that is called otherwise.
  const strategy = sampleStrategy();
  const kept = strategy.elements
    .filter(({ id }) => id !== "I.2.2")
    .map((element) => (element.id === "II" ? { ...element, title: "Rozwój" } : element));
  const other = path.join(folder, "other.json");
  writeFileSync(other, writeStrategyJson({ ...strategy, elements: kept }));

  it("are shown pair by pair, with what stands in one alone", async () => {
    const { out, error, code } = await run("compare --json --with", other);
    expect([code, error]).toEqual([0, ""]);
    const { elements } = strategiesBesideViewSchema.parse(JSON.parse(out));
    expect(elements.find(({ one }) => one?.id === "II")).toMatchObject({
      match: "number",
      one: { title: "Gospodarka" },
      other: { title: "Rozwój" },
    });
    expect(elements.find(({ one }) => one?.id === "I.2.2")).toMatchObject({ match: null, other: null });
  });

  it("are a table and a text too", async () => {
    const csv = await run("compare --csv --with", other);
    expect(csv.out).toMatch(
      /^match,difference,oneNumber,oneTitle,oneProgress,.*,otherNumber,.*,otherId\r\n,/u,
    );
    const text = await run("compare --plain --with", other);
    expect(text.out.replace(/\s+/gu, " ")).toContain(
      "Paired: 11; in the first alone: 1; in the other alone: 0.",
    );
    expect(text.out).toMatch(/^II .* number +Gospodarka \/ Rozwój$/mu);
  });
});

describe("what-if in a pipe", () => {
  it("moves the figures above by a weight and by a cell", async () => {
    // Weights 25, 20 → 40, 25, 10, 20; progress 0, 100, 60, 100, 60: 7 700 / 120 instead of 5 700 / 100.
    const weight = await run("what-if --json --weight I.1.2=40");
    expect([weight.code, weight.error]).toEqual([0, ""]);
    const seen = JSON.parse(weight.out);
    expect(seen.trials).toEqual([{ kind: "weight", element: "I.1.2", was: "20", is: "40" }]);
    const { elements } = strategyDifferenceSchema.parse(seen);
    expect(elements.find(({ id }) => id === "I.1")).toMatchObject({
      was: { progress: "57" },
      is: { progress: "64.16666666666666666667" },
    });
    // 12 of 12 in a stage of 100 points, then a quarter of the weight of the programme: 60 → 72, 57 → 60.
    const cell = await run("what-if --cell", "I.1.3/Profilaktyka w szkołach/2012=12");
    expect([cell.code, cell.error]).toEqual([0, ""]);
    expect(cell.out).toContain("I.1.3, stage “Profilaktyka w szkołach”, 2012: 0 → 12");
    expect(cell.out).toMatch(/^I\.1\.3 +60\.0 +72\.0 +\+12\.0/mu);
    expect(cell.out).toMatch(/^I\.1 +57\.0 +60\.0 +\+3\.0/mu);
    const csv = await run("what-if --csv --weight I.1.2=40 --weight I.1.3=5");
    expect(csv.out).toMatch(/^number,title,change,wasProgress,/u);
  });

  it.each([
    ["what-if", 2, "needs what is to be tried"],
    ["what-if --weight I.1", 2, "--weight takes ELEMENT=WEIGHT"],
    ["what-if --cell I.1.3=4", 2, "--cell takes ELEMENT/PERIOD=POINTS"],
    ["what-if --weight I.1=many", 2, "“many” in “I.1=many” is no number"],
    ["what-if --weight IX=4", 1, "Element “IX” is not in this strategy"],
    ["what-if --cell I.1.3/2012=4", 1, "Element I.1.3 has several stages. Say which: I.1.3/"],
    ["what-if --cell I.1.3/9/2012=4", 1, "has no stage “9”. There are: "],
    ["what-if --cell I.1/2012=4", 1, "has no stages"],
    ["what-if --cell I.1.4/1999=4", 1, "1999"],
    ["tree --cell I.1.4/2012=4", 2, "--cell belongs to the command what-if."],
    ["compare", 2, "needs the period to compare with"],
    ["compare --known", 2, "needs a revision"],
    ["compare --known soon", 2, "“soon” is no revision"],
    ["compare --known 3", 2, "asks a server"],
    ["compare --known 3 --as-of 2012", 2, "--as-of and --known don't go together"],
    ["compare 2011 --with other.json", 2, "--with and 2011 don't go together"],
  ])("%s ends with %i and says what is wrong", async (words, exit, said) => {
    const { out, error, code } = await run(words);
    expect([code, out]).toEqual([exit, ""]);
    expect(error).toContain(said);
  });
});
