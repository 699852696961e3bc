import type { Actor } from "@miara/domain/actor";
import { roleGrantSchema } from "@miara/domain/role-grant";
import { strategySchema, type Strategy } from "@miara/domain/strategy";
import { describe, expect, it } from "vitest";

import { SAMPLE } from "../../../test/sample-strategy.ts";
import { ownElements, reachOf, usualPart } from "./own-part.ts";

const place = { organisation: SAMPLE.organisation.id, strategy: SAMPLE.id };
const OFFICE = { role: "strategy-office", organisation: null };
const ANALYST = { role: "analyst", organisation: null };
const editorOf = (unit: string) => ({ role: "editor", ...place, unit });

/** The police lead task II.7.3; the deputy mayor leads goals I and II, and with them what has no lead of its own. */
const withRound = (period: string): Strategy =>
  strategySchema.parse({
    ...SAMPLE,
    reportingPeriods: [{ period, state: "open", opensOn: null, dueOn: null }],
  });

function as(grant: object, strategy = SAMPLE) {
  const actor: Actor = {
    account: "ktos",
    name: "Ktoś",
    office: "Urząd",
    grants: [roleGrantSchema.parse(grant)],
    isOperator: false,
    isReadOnly: false,
  };
  const reader = { actor, strategy, today: "2014-02-01" };
  const numbersIn = (part: "mine" | "due"): readonly string[] => [...ownElements(part, reader)];
  return { reader, numbersIn };
}

describe("what somebody begins with", () => {
  it("is all for those who answer for all, or only read", () => {
    expect(usualPart(as(OFFICE).reader)).toBe("all");
    expect(usualPart(as(ANALYST, withRound("2012")).reader)).toBe("all");
    expect(reachOf(as(ANALYST).reader)).toBe("none");
  });

  it("is their own part for those whose rights end there, of the round that is open", () => {
    expect(usualPart(as(editorOf("policja")).reader)).toBe("mine");
    expect(usualPart(as(editorOf("policja"), withRound("2012")).reader)).toBe("due");
    expect(usualPart(as({ role: "coordinator", ...place, unit: "zastepca" }).reader)).toBe("mine");
  });
});

describe("one's own part", () => {
  it("is what one's unit reports on", () => {
    expect(as(editorOf("policja")).numbersIn("mine")).toEqual(["II.7.3"]);
    expect(as(editorOf("zastepca")).numbersIn("mine")).toContain("II.7.5");
    expect(as(editorOf("zastepca")).numbersIn("mine")).not.toContain("II.7.3");
    expect(as(ANALYST).numbersIn("mine")).toEqual([]);
  });

  it("is for a coordinator what lies under the elements that their unit leads", () => {
    expect(as({ role: "coordinator", ...place, unit: "zastepca" }).numbersIn("mine")).toContain("II.7.3");
  });

  it("is due where an open round has figures of it, and for the office anywhere", () => {
    expect(as(editorOf("policja"), withRound("2012")).numbersIn("due")).toEqual(["II.7.3"]);
    // Nothing is planned for 2010-Q1 there, and no indicator is quarterly.
    expect(as(editorOf("policja"), withRound("2010-Q1")).numbersIn("due")).toEqual([]);
    expect(as(editorOf("policja")).numbersIn("due")).toEqual([]);
    // The programme that was cancelled and the task with a stated percentage alone owe nothing.
    const office = as(OFFICE, withRound("2012")).numbersIn("due");
    expect(office).toContain("II.7.5");
    expect(office).not.toContain("I.5");
    expect(office).not.toContain("I.4.2");
  });
});
