import { readFileSync } from "node:fs";

import { assessStrategy } from "@miara/domain/assess-strategy";
import { indexStrategy } from "@miara/domain/index-strategy";
import type { Strategy } from "@miara/domain/strategy";
import { describe, expect, it } from "vitest";

import { readStrategyJson, writeStrategyJson } from "../src/json/strategy-json.ts";
import { elementOf, fileOf } from "./pages-of-leszno.ts";

function example(name: string): Strategy {
  const text = readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), "utf8");
  const result = readStrategyJson(fileOf(name, text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.strategy;
}

const progressOf = (strategy: Strategy, id: string): string | undefined =>
  assessStrategy(strategy).elements.get(elementOf(strategy, id).id)?.progress?.toDecimal();

describe("plans of other shapes, without a change of code", () => {
  it.each(["goals-with-indicators", "six-levels", "quarterly", "lifecycles"])(
    "%s is exported and imported without a change",
    (name) => {
      const strategy = example(name);
      const written = writeStrategyJson(strategy);
      const back = readStrategyJson(fileOf(name, written));
      expect(back.ok && back.strategy).toEqual(strategy);
      expect(back.ok && writeStrategyJson(back.strategy)).toBe(written);
    },
  );

  it("goals that carry indicators and no tasks have no progress, and a target already passed", () => {
    const strategy = example("goals-with-indicators");
    expect(strategy.levels).toHaveLength(1);
    expect(progressOf(strategy, "I")).toBeUndefined();
    const [days] = elementOf(strategy, "I").indicators;
    const now = Number(days?.observations.at(-1)?.value);
    expect(now).toBeLessThan(Number(days?.targets[0]?.value));
  });

  it("six levels end at different depths and roll up all the same", () => {
    const strategy = example("six-levels");
    const { numbers } = indexStrategy(strategy);
    expect(numbers.get(elementOf(strategy, "a.I.1.1.2").id)).toBe("a.I.1.1.2");
    // Square: (55 + 50) / 2 = 52.5; programme: 0.6 · 52.5 + 0.4 · 12.5 = 36.5; area: (3 · 36.5 + 30) / 4 = 34.875.
    expect(progressOf(strategy, "a.I.1.1")).toBe("52.5");
    expect(progressOf(strategy, "a.I.1")).toBe("36.5");
    expect(progressOf(strategy, "a")).toBe("34.875");
    // One of two goals is done.
    expect(progressOf(strategy, "b")).toBe("50");
    expect(progressOf(strategy, "c")).toBeUndefined();
  });

  it("quarters have a target each, and a status set by hand keeps its reason", () => {
    const strategy = example("quarterly");
    const service = elementOf(strategy, "I.1");
    expect(service.statusOverride).toMatchObject({ status: "at-risk" });
    expect(service.statusOverride?.reason).not.toBe("");
    expect(service.indicators[0]?.targets.map((target) => target.period)).toEqual([
      "2023-Q2",
      "2023-Q3",
      "2023-Q4",
      "2024-Q1",
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
    ]);
    // 25 + 25 + 15 points.
    expect(progressOf(strategy, "I.1")).toBe("65");
  });

  it("cancelled, paused and continuous items are left out, and financial years are read", () => {
    const strategy = example("lifecycles");
    // Only the first action counts: 30 + 44 points.
    expect(progressOf(strategy, "I")).toBe("74");
    expect(elementOf(strategy, "I.1").alsoServes).toEqual(["II"]);
    // What also serves a goal is not counted twice: goal II stands at its own action.
    expect(progressOf(strategy, "II")).toBe("100");
    expect(strategy.periods[0]).toEqual({
      label: "2014/15",
      start: "2014-04-01",
      end: "2015-03-31",
      frequency: "A",
    });
    const [content] = elementOf(strategy, "I").indicators;
    expect(content?.targets.map((target) => target.text)).toEqual(["increase", "> 50 %", "top quartile"]);
  });
});
