import { describe, expect, it } from "vitest";

import { createFormats } from "./formats.ts";

const pl = createFormats("pl");
const en = createFormats("en");
const NO_BREAK = "\u00A0";

describe("formats", () => {
  it("write percent with one decimal, rounded half to even once", () => {
    // 61.75, 92.75, 47.25, 7940/105 and 8900/90 are the roundings that a float gets wrong or that go up and down.
    expect(pl.percent("61.75")).toBe(`61,8${NO_BREAK}%`);
    expect(pl.percent("92.75")).toBe(`92,8${NO_BREAK}%`);
    expect(en.percent("47.25")).toBe("47.2%");
    expect(en.percent("75.61904761904761904762")).toBe("75.6%");
    expect(en.percent("98.88888888888888888889")).toBe("98.9%");
    expect(pl.percent("107.5")).toBe(`107,5${NO_BREAK}%`);
  });

  it("write shares as percent", () => {
    expect(pl.share("0.25")).toBe(`25,0${NO_BREAK}%`);
    expect(en.signedShare("-0.23373359396816531695")).toBe("−23.4%");
  });

  it("write what a statistic comes to, and no chance as none or certain that is neither", () => {
    expect(pl.estimate(-318.96, 1)).toBe("-319,0");
    expect(pl.signedEstimate(-318.96, 1)).toBe("−319,0");
    expect(pl.plainEstimate(-1318.96, 1)).toBe("-1319.0");
    expect(pl.estimate(1e-9, 2)).toBe("0,00");
    expect(pl.chance(0.974)).toBe(`97${NO_BREAK}%`);
    expect(en.chance(0.9999)).toBe("> 99%");
    expect(en.chance(0)).toBe("< 1%");
  });

  it("give a difference its sign, and none to what is shown as zero", () => {
    expect(en.signed("6")).toBe("+6");
    expect(en.signed("-837")).toBe("−837");
    expect(en.signed("0")).toBe("0");
    expect(en.signedShare("0.0001")).toBe("0.0%");
    expect(en.signedShare("-0.0001")).toBe("0.0%");
  });

  it("write money from smallest units", () => {
    expect(pl.money(180_000_000, "PLN")).toBe(`1${NO_BREAK}800${NO_BREAK}000,00${NO_BREAK}zł`);
    expect(en.money(-1, "PLN")).toBe(`PLN${NO_BREAK}-0.01`);
    expect(en.money(500, "JPY")).toBe(`JPY${NO_BREAK}500`);
  });

  it("write days and periods in words", () => {
    expect(pl.date("2014-03-14")).toBe("14 marca 2014");
    expect(en.date("2014-03-14T23:59:59.000Z")).toBe("14 March 2014");
    // Of the reader's own clock, wherever it stands.
    const moment = new Date(2014, 2, 14, 9, 5).toISOString();
    expect([pl.moment(moment), en.moment(moment)]).toEqual(["14 marca 2014 09:05", "14 March 2014 at 09:05"]);
    expect(pl.period({ label: "2015-Q4" as never, frequency: "Q" })).toBe("IV kwartał 2015");
    expect(en.period({ label: "2009-S1" as never, frequency: "S" })).toBe("1st half 2009");
    expect(pl.period({ label: "2009-01" as never, frequency: "M" })).toBe("styczeń 2009");
    expect(pl.period({ label: "2014/15" as never, frequency: "A" })).toBe("2014/15");
  });

  it("order Polish names as Polish does, and numbers in them by value", () => {
    expect(["Łódź", "Lublin", "Zamość", "Leszno", "Ćmielów", "Cisna"].toSorted(pl.compare)).toEqual([
      "Cisna",
      "Ćmielów",
      "Leszno",
      "Lublin",
      "Łódź",
      "Zamość",
    ]);
    expect(["II.10", "II.9"].toSorted(pl.compare)).toEqual(["II.9", "II.10"]);
  });
});
