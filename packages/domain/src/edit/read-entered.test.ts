import { describe, expect, it } from "vitest";

import { readEnteredShare, readEnteredValue } from "./read-entered.ts";
import { observationContentSchema } from "./reporting-edit.ts";

const NOTHING = { unit: null, was: null };

describe("a share that is typed", () => {
  it("is read as its writer's language writes it", () => {
    expect(readEnteredShare("12,5", "pl")).toEqual({ kind: "figure", is: "12.5" });
    expect(readEnteredShare("12.5", "en")).toEqual({ kind: "figure", is: "12.5" });
    expect(readEnteredShare(" 4 % ", "pl")).toEqual({ kind: "figure", is: "4" });
    expect(readEnteredShare("0", "pl")).toEqual({ kind: "figure", is: "0" });
  });

  it("is a gap when nothing or a dash is typed, which is not 0", () => {
    expect(readEnteredShare("", "pl")).toEqual({ kind: "figure", is: null });
    expect(readEnteredShare("-", "pl")).toEqual({ kind: "figure", is: null });
  });

  it.each([
    ["-3", "negative"],
    ["bd.", "unreadable"],
    ["prawie wszystko", "unreadable"],
    ["4 km", "other-unit"],
    ["ok. 4", "not-plain"],
    ["4".repeat(10_001), "too-long"],
  ])("%.20s can't stand: %s", (text, why) => {
    expect(readEnteredShare(text, "pl")).toEqual({ kind: "rejected", why });
  });

  it("with two readings is asked about", () => {
    expect(readEnteredShare("1.290", "pl")).toMatchObject({
      kind: "ambiguous",
      readings: [{ is: "1290" }, { is: "1.290" }],
    });
  });

  it("has one reading with a Polish comma", () => {
    expect(readEnteredShare("1,290", "pl")).toEqual({ kind: "figure", is: "1.290" });
    expect(readEnteredShare("1,290", "en")).toMatchObject({ kind: "ambiguous" });
  });
});

describe("a value that is typed", () => {
  it("keeps what was written around it", () => {
    expect(readEnteredValue("ok. 244 tys.", NOTHING, "pl")).toMatchObject({
      is: { value: "244000", status: "E", qualifier: "ok.", raw: "ok. 244 tys." },
    });
    expect(readEnteredValue("623 (w tym 39 dla niepełnosprawnych)", NOTHING, "pl")).toMatchObject({
      is: { value: "623", note: "w tym 39 dla niepełnosprawnych" },
    });
  });

  it("may be missing, and says of which sort", () => {
    expect(readEnteredValue("bd.", NOTHING, "pl")).toMatchObject({ is: { value: null, status: "L" } });
    expect(readEnteredValue("nie dotyczy", NOTHING, "pl")).toMatchObject({
      is: { value: null, status: "M" },
    });
    expect(readEnteredValue("-", NOTHING, "pl")).toMatchObject({ is: { value: null, status: "O" } });
    expect(readEnteredValue("", NOTHING, "pl")).toEqual({ kind: "figure", is: null });
  });

  it("of another unit than what is measured can't stand", () => {
    expect(readEnteredValue("12 km", { unit: "szt.", was: null }, "pl")).toEqual({
      kind: "rejected",
      why: "other-unit",
    });
    expect(readEnteredValue("12 km", { unit: "km dróg", was: null }, "pl")).toMatchObject({ kind: "figure" });
  });

  it("keeps the note beside the one before it, not the one that was written in it", () => {
    const content = (raw: string, note: string) =>
      observationContentSchema.parse({ value: "5", status: "A", qualifier: null, raw, note, asOf: null });
    const beside = { unit: null, was: content("5", "po korekcie") };
    const within = { unit: null, was: content("5 (w tym 2 nowe)", "w tym 2 nowe") };
    expect(readEnteredValue("7", beside, "pl")).toMatchObject({ is: { value: "7", note: "po korekcie" } });
    expect(readEnteredValue("7", within, "pl")).toMatchObject({ is: { value: "7", note: null } });
  });
});
