import { describe, expect, it } from "vitest";

import { readQuantity } from "./read-quantity.ts";

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";
const THIN = "\u2009";
const MINUS = "\u2212";

/** Every form of the domain's table "How cells are read", from the cells of one city's pages. */
describe("the forms that occur on a city's pages", () => {
  it.each([
    ["3 581", "3581"],
    [`3${NO_BREAK}581`, "3581"],
    ["1196", "1196"],
    ["97,4", "97.4"],
    ["4 499 986,91", "4499986.91"],
    ["2.826.811", "2826811"],
    ["+373", "373"],
    ["- 186", "-186"],
    ["88 tys.", "88000"],
    ["1,5 mln", "1500000"],
    ["1 215", "1215"],
    ["9 459,00", "9459.00"],
    [`9${NARROW}459,00`, "9459.00"],
    [`9${THIN}459,00`, "9459.00"],
    [`${MINUS}186`, "-186"],
    ["–186", "-186"],
  ])("reads %j as %s, normal, with nothing beside it", (text, value) => {
    expect(readQuantity(text, { language: "pl" })).toEqual({
      kind: "value",
      value,
      status: "A",
      qualifier: null,
      unit: null,
      note: null,
      raw: text,
      reports: [],
    });
  });

  it.each([
    ["8,6%", "8.6", "%"],
    ["64 %", "64", "%"],
    ["1.7 km", "1.7", "km"],
    ["250 tys. zł", "250000", "zł"],
    ["12 m2", "12", "m2"],
  ])("keeps the unit of %j beside the value", (text, value, unit) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({ kind: "value", value, status: "A", unit });
  });

  it.each([
    ["ok. 12 000", "12000"],
    ["ok.10 000", "10000"],
    ["ok. 244 tys.", "244000"],
  ])("takes %j for an estimate and keeps its qualifier", (text, value) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({
      kind: "value",
      value,
      status: "E",
      qualifier: "ok.",
      raw: text,
    });
  });

  it.each([
    ["90 000 (z imprezami turystycznymi)", "90000", "z imprezami turystycznymi"],
    ["623 (w tym 39 dla niepełnosprawnych)", "623", "w tym 39 dla niepełnosprawnych"],
    ["808/49", "808", "/49"],
    ["12 nowych szkół", "12", "nowych szkół"],
  ])("keeps what else stands in %j as a note", (text, value, note) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({ value, status: "A", note });
  });

  it.each([
    ["-", "O"],
    ["–", "O"],
    ["bd", "L"],
    ["bd.", "L"],
    ["Brak danych", "L"],
    ["X", "M"],
    ["nie dotyczy", "M"],
  ])("reads %j as no value, with the reason %s", (text, status) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({ value: null, status, note: null });
  });

  it("keeps a sentence as the note of a missing value", () => {
    expect(readQuantity("zakończono program")).toMatchObject({
      kind: "value",
      value: null,
      status: "M",
      note: "zakończono program",
    });
    expect(readQuantity("w trakcie ustaleń")).toMatchObject({
      kind: "value",
      value: null,
      status: "O",
      note: "w trakcie ustaleń",
      reports: ["words"],
    });
  });

  it("takes an empty cell for a gap, which is no observation", () => {
    expect(readQuantity("")).toEqual({ kind: "gap", raw: "" });
    expect(readQuantity(` ${NO_BREAK}\t`)).toEqual({ kind: "gap", raw: ` ${NO_BREAK}\t` });
  });

  it.each(["- 0", "-0"])("reads %j as 0 and reports the sign", (text) => {
    expect(readQuantity(text)).toMatchObject({ value: "0", status: "A", reports: ["negative-zero"] });
  });

  it("takes a last group of two digits for decimals and reports it", () => {
    expect(readQuantity("500.000.00")).toMatchObject({ value: "500000.00", reports: ["odd-grouping"] });
  });

  it.each([
    ["22.000", "22000", "22.000"],
    ["1.290", "1290", "1.290"],
  ])("offers both readings of %j", (text, thousands, decimals) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({
      kind: "ambiguous",
      readings: [
        { value: thousands, markAs: "thousands" },
        { value: decimals, markAs: "decimals" },
      ],
      raw: text,
    });
  });
});

describe("what a mark means", () => {
  it("is fixed by the language where it can be", () => {
    expect(readQuantity("1,290", { language: "pl" })).toMatchObject({ kind: "value", value: "1.290" });
    expect(readQuantity("1,290", { language: "en" })).toMatchObject({ kind: "value", value: "1290" });
    expect(readQuantity("1.290", { language: "en" })).toMatchObject({ kind: "value", value: "1.290" });
    expect(readQuantity("1,290")).toMatchObject({ kind: "ambiguous" });
  });

  it.each([
    ["1,234.5", "1234.5"],
    ["4.499.986,91", "4499986.91"],
    ["1,234,567", "1234567"],
    ["1'234'567", "1234567"],
    ["0.125", "0.125"],
    ["12345.678", "12345.678"],
    ["1 234.567", "1234.567"],
  ])("is plain in %j whatever the language", (text, value) => {
    for (const language of ["pl", "en"] as const)
      expect(readQuantity(text, { language })).toMatchObject({ kind: "value", value, reports: [] });
  });

  it("is reported where it is that of the other language", () => {
    expect(readQuantity("97,4", { language: "en" })).toMatchObject({
      value: "97.4",
      reports: ["foreign-mark"],
    });
  });

  it("multiplies both readings of an ambiguous figure", () => {
    expect(readQuantity("1.290 tys.", { language: "pl" })).toMatchObject({
      readings: [{ value: "1290000" }, { value: "1290" }],
    });
  });
});

describe("what a spreadsheet shows", () => {
  it.each([
    // A narrow column shows 120 000 so; the mark before an exponent always parts decimals.
    ["1,2E+05", "120000"],
    ["1.234E+05", "123400"],
    ["1,5e-3", "0.0015"],
    ["-2E3", "-2000"],
  ])("reads %s as %s", (text, value) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({ kind: "value", value, note: null });
  });

  it.each(["#N/D", "#N/D!", "#DIV/0!", "#REF!", "#ARG!", "#NAZWA?", "#######", "Err:502"])(
    "takes %s for no value and no word",
    (text) => {
      expect(readQuantity(text, { language: "pl" }).kind).toBe("unparsed");
    },
  );
});

describe("characters that nobody sees", () => {
  it("are no part of a figure, and stay as they were written", () => {
    expect(readQuantity("\u200f12\u200e", { language: "pl" })).toMatchObject({
      value: "12",
      note: null,
      raw: "\u200f12\u200e",
    });
  });

  // With the order turned around, 12 is seen as 21.
  it.each(["\u202e12", "\u0000", "\ud800", "١٢"])("are not read as a value or a word: %j", (text) => {
    expect(readQuantity(text, { language: "pl" }).kind).toBe("unparsed");
  });
});

describe("what is no quantity", () => {
  it.each([
    "12-15",
    "2009 - 2011",
    "12.05.2011",
    "12:30",
    "12 34",
    "3 581 3 097",
    "3,,5",
    "1.23.456",
    "rozpoczęto w 2011 r.",
    "9".repeat(80),
  ])("is left unread with its text: %j", (text) => {
    expect(readQuantity(text, { language: "pl" })).toMatchObject({
      kind: "unparsed",
      value: null,
      note: text,
      raw: text,
    });
  });

  it("reports zeros in front", () => {
    expect(readQuantity("007")).toMatchObject({ value: "7", reports: ["leading-zeros"] });
  });
});
