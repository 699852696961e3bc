import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewCard, cardViewSchema } from "@miara/domain/card-view";
import { explanationSchema } from "@miara/domain/explanation";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import { elementIdSchema } from "@miara/domain/ids";
import { indicatorAnalysisViewSchema } from "@miara/domain/indicator-analysis-view";
import { indicatorListViewSchema } from "@miara/domain/indicator-list-view";
import { isoDay } from "@miara/domain/iso-day";
import { periodLabelSchema } from "@miara/domain/period";
import { treeViewSchema, viewTree } from "@miara/domain/tree-view";
import { describe, expect, it } from "vitest";

import { LAUNCHER, plainEnvironment, runLauncher } from "./run-launcher.ts";
import { sampleFile } from "./sample-file.ts";
import { sampleStrategy } from "./sample-strategy.ts";

const { file, folder } = sampleFile();

describe("a pipe", () => {
  it("is given the tree as aligned text without a command", async () => {
    const { out, error, code } = await runLauncher(["--file", file, "--lang", "pl"]);
    expect([code, error]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 1 + 12);
    expect(lines[0]).toMatch(/^numer +waga +postęp % +plan % +harmonogram +status +tytuł$/u);
    expect(lines[3]).toBe(
      "I.1      10      57,0   100,0         0,57  ✕ opóźnione         Bezpieczne miasto",
    );
    // No colour and no borders.
    // oxlint-disable-next-line no-control-regex -- looks for the codes of colours
    expect(out).not.toMatch(/[\u001B│─┌]/u);
  });

  it("is given the tree as JSON with exact figures", async () => {
    const { out, code } = await runLauncher(["tree", "--json", "--file", file, "--as-of", "2012"]);
    expect(code).toBe(0);
    const assessed = assessStrategy(sampleStrategy(), { asOf: periodLabelSchema.parse("2012") });
    expect(treeViewSchema.parse(JSON.parse(out))).toEqual(viewTree(assessed));
  });

  it("is given every view as CSV, a head and a row for each", async () => {
    const heads = {
      tree: /^number,title,weight,progress,.*\r\n,Strategia 2009–2013,/u,
      "card I.1.3": /^kind,id,name,unit,period,planned,actual,status\r\nstage,/u,
      "explain I.1": /^number,title,weight,share,progress,contribution,leftOut,id\r\n/u,
      findings: /^severity,code,.*\r\nerror|warning,/u,
      "compare 2011 2012": /^number,title,change,wasProgress,.*,isProgress,/u,
      indicators: /^elementNumber,elementTitle,name,kind,/u,
      "indicators I.1": /^elementNumber,elementTitle,name,kind,/u,
      round: /^number,title,offices,state,/u,
      weights: /^scheme,progress,planToDate,scheduleIndex,coverage,status\r\ndeclared,/u,
      strategies: /^strategy,organisation,title,elementCount\r\nmiasto\/plan,Miasto,/u,
    };
    for (const [words, head] of Object.entries(heads)) {
      const { out, error, code } = await runLauncher([...words.split(" "), "--csv", "--file", file]);
      expect([code, error]).toEqual([0, ""]);
      expect(out).toMatch(head);
    }
    const excel = await runLauncher(["tree", "--csv=excel", "--file", file, "--lang", "pl"]);
    expect(excel.out).toMatch(
      /^\uFEFFnumer;tytuł;waga;.*\r\n.*\r\n.*\r\nI\.1;Bezpieczne miasto;10;57;.*;opóźnione;/u,
    );
  });

  it("is given what differs between two periods", async () => {
    const { out } = await runLauncher(["compare", "2011", "2012", "--json", "--file", file]);
    expect(JSON.parse(out)).toMatchObject({ from: "2011", to: "2012", whole: { id: null } });
    const same = await runLauncher(["compare", "2012", "2012", "--file", file]);
    expect(same.out).toContain("No figure differs between 2012 and 2012.");
  });

  it("is given an indicator by its id or its name, with what each method says", async () => {
    const { out } = await runLauncher(["indicators", "--json", "--file", file]);
    const [first] = indicatorListViewSchema.parse(JSON.parse(out)).indicators;
    const byId = await runLauncher(["indicator", first?.id ?? "", "--json", "--file", file]);
    const byName = await runLauncher(["indicator", first?.name ?? "", "--json", "--file", file]);
    expect(indicatorAnalysisViewSchema.parse(JSON.parse(byId.out)).indicator.name).toBe(first?.name);
    expect(byName.out).toBe(byId.out);
    const text = await runLauncher(["indicator", first?.id ?? "", "--file", file]);
    expect(text.out).toContain("What each method says");
    const none = await runLauncher(["indicator", "none", "--file", file]);
    expect([none.code, none.out]).toEqual([1, ""]);
  });

  it("is given what a progress owes to its weights", async () => {
    // Weights 25, 20, 25, 10, 20; progress 0, 100, 60, 100, 60: alike they make 320 / 5.
    const { out } = await runLauncher(["weights", "I.1", "--json", "--file", file]);
    expect(JSON.parse(out)).toMatchObject({
      element: "I.1",
      schemes: [
        { scheme: "declared", progress: "57" },
        { scheme: "equal", progress: "64" },
        { scheme: "by-budget" },
      ],
    });
  });

  it("is told that a file has no log of changes", async () => {
    const { out, error, code } = await runLauncher(["history", "--file", file]);
    expect([out, code]).toEqual(["", 2]);
    expect(error).toContain("Leave --file out");
  });

  it("is given a card by its number, as JSON and as text", async () => {
    const json = await runLauncher(["card", "i.1.3", "--json", "--file", file, "--as-of", "2012"]);
    const assessed = assessStrategy(sampleStrategy(), { asOf: periodLabelSchema.parse("2012") });
    const today = isoDay(new Date());
    expect(cardViewSchema.parse(JSON.parse(json.out))).toEqual(
      viewCard(assessed, elementIdSchema.parse("I.1.3"), findQualityIssues(assessed, today)),
    );
    const text = await runLauncher(["card", "I.1.3", "--file", file, "--lang", "pl"]);
    expect(text.out).toMatch(/Profilaktyka w szkołach +12\/12 +12\/12 +12\/12 +0\/12 +0\/12 +36\/60/u);
  });

  it("is given an explanation and findings", async () => {
    const explained = await runLauncher(["explain", "I.1", "--json", "--file", file]);
    // Weights 25, 20, 25, 10, 20; progress 0, 100, 60, 100, 60.
    expect(explanationSchema.parse(JSON.parse(explained.out))).toMatchObject({
      progress: "57",
      weightSum: "100",
    });
    const whole = await runLauncher(["explain", "--plain", "--file", file]);
    expect(whole.out).toContain("weighted mean of its children");
    const found = await runLauncher(["findings", "--json", "--file", file]);
    expect(JSON.parse(found.out)).toMatchObject({
      strategy: { id: "plan" },
      findings: [
        { code: "weights.sum", elementNumber: "I.1" },
        { code: "overdue" },
        ...Array.from(JSON.parse(found.out).findings).slice(2),
      ],
    });
  });

  it("gets colour only where FORCE_COLOR asks for it, and NO_COLOR or --no-color don't", async () => {
    const plain = await runLauncher(["tree", "--file", file]);
    expect(plain.out).not.toContain("\u001B");
    const forced = await runLauncher(["tree", "--file", file], { FORCE_COLOR: "3" });
    expect(forced.out).toContain("\u001B[38;2;");
    const refused = await runLauncher(["tree", "--no-color", "--file", file], { FORCE_COLOR: "3" });
    expect(refused.out).not.toContain("\u001B");
    const without = await runLauncher(["tree", "--file", file], { NO_COLOR: "1" });
    expect(without.out).not.toContain("\u001B");
  });

  it("in letters of ASCII has the statuses in letters", async () => {
    const { out } = await runLauncher(["tree", "--ascii", "--file", file]);
    expect(out).toMatch(/^I\.1 .* x off track/mu);
  });

  it("that is closed early is no failure", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "card", "I.1.3", "--json", "--file", file], {
      env: plainEnvironment(),
    });
    child.stdout.destroy();
    let error = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, error]).toEqual([0, ""]);
  });
});

describe("what can't be done", () => {
  it("says what, where and what to do, and ends with 1", async () => {
    const missing = await runLauncher(["tree", "--file", path.join(folder, "none.json")]);
    expect([missing.code, missing.out]).toEqual([1, ""]);
    expect(missing.error).toMatch(/File .*none\.json can't be read: .*Check the path\./u);

    const element = await runLauncher(["card", "IX.9", "--file", file, "--lang", "pl"]);
    expect(element.code).toBe(1);
    expect(element.error).toContain(
      "Elementu „IX.9” nie ma w tej strategii. Podaj numer tak, jak go drukuje `tree`",
    );

    const server = await runLauncher(["tree", "--server", "http://127.0.0.1:1"]);
    expect(server.code).toBe(1);
    expect(server.error).toMatch(/The server at http:\/\/127\.0\.0\.1:1 doesn't answer: .*npm start/u);
  });

  it("names the line of a file that is no strategy", async () => {
    const broken = path.join(folder, "broken.json");
    writeFileSync(broken, '{\n  "format": "miara-strategy",\n  "version": 99\n}\n');
    const { code, out, error } = await runLauncher(["tree", "--file", broken]);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/line 3: .*99/u);
  });

  it("names the strategies where another was asked for", async () => {
    const { code, error } = await runLauncher(["tree", "--file", file, "--strategy", "a/b"]);
    expect(code).toBe(1);
    expect(error).toContain("There are: miasto/plan.");
  });

  it("ends with 2 for wrong usage", async () => {
    const { code, error, out } = await runLauncher(["tre"], { LANG: "pl_PL.UTF-8" });
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("Polecenie „tre” nie jest znane. Polecenia: tree, card, explain, findings,");
  });
});

it("prints how it is used", async () => {
  const { out, code } = await runLauncher(["--help"]);
  expect(code).toBe(0);
  for (const word of ["tree", "card ELEMENT", "--as-of", "--strategy", "Exit codes"])
    expect(out).toContain(word);
});
