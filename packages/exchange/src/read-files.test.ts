import { assessStrategy } from "@miara/domain/assess-strategy";
import { Rational } from "@miara/domain/rational";
import { describe, expect, it } from "vitest";

import { elementOf, everyPage, fileOf, imported, problemsOf, textOfPage } from "../test/pages-of-leszno.ts";
import { readFiles } from "./read-files.ts";

const { strategy } = imported(everyPage());
const CARD = "founding-card.txt";

describe("all pages of the city together", () => {
  // The totals as the programme pages print them.
  it.each([
    ["I.1", "75.1"],
    ["I.3", "72.8"],
    ["II.1", "100.0"],
    ["II.4", "75.6"],
    ["II.5", "100.0"],
    ["II.6", "57.9"],
    ["II.7", "57.0"],
    ["II.9", "100.0"],
  ])("give programme %s the progress that its page prints, %s", (id, total) => {
    const assessed = assessStrategy(strategy);
    const element = elementOf(strategy, id);
    expect(assessed.elements.get(element.id)?.progress?.toFixedHalfEven(1)).toBe(total);
    expect(element.manualProgress).toMatchObject({ value: total, origin: "page" });
  });

  it("give task I.1.1 its printed 107.5 and weights of 105 to programme II.4", () => {
    expect(elementOf(strategy, "I.1.1").manualProgress?.value).toBe("107.5");
    const weights = strategy.elements.filter((element) => element.parentId === "II.4");
    const sum = weights.reduce(
      (total, { weight }) => total.plus(Rational.parse(weight ?? "0")),
      Rational.ZERO,
    );
    expect(sum.toDecimal()).toBe("105");
  });

  it("make one strategy, named and dated by its pages", () => {
    expect(strategy).toMatchObject({
      id: "strategia-rozwoju-2009-2013",
      organisation: { id: "leszno", name: "Leszno" },
      title: "Strategia rozwoju Leszna",
      changedAt: null,
    });
    expect(strategy.periods.map((period) => period.label)).toEqual(["2009", "2010", "2011", "2012", "2013"]);
    expect(strategy.elements.map((element) => element.id).slice(0, 4)).toEqual([
      "I",
      "I.1",
      "I.1.1",
      "I.1.2",
    ]);
  });

  it("come out the same in whatever order the files are given", () => {
    expect(imported(everyPage().toReversed()).strategy).toEqual(strategy);
  });

  it("name the offices in charge, two on one line as one", () => {
    const leadOf = (id: string): string | undefined => {
      const unit = elementOf(strategy, id).leads[0]?.unit;
      return strategy.units.find((candidate) => candidate.id === unit)?.name;
    };
    expect(leadOf("II")).toBe("I Zastępca Prezydenta Miasta Leszna");
    expect(leadOf("II.7")).toBe("Komendant Straży Miejskiej");
    expect(leadOf("II.5.5")).toBe("WPiR-IT / Organizacja Turystyczna Leszno-Region");
    expect(leadOf("I.1.1")).toBeUndefined();
  });

  it("read sums of money where there are any, and keep other words", () => {
    expect(elementOf(strategy, "II.7.4").totalCost).toEqual({
      text: "1 800 000 zł",
      amountMinor: 180_000_000,
    });
    expect(elementOf(strategy, "II.4.1").budgetLines).toMatchObject([
      { source: "Budżet miasta Leszna", money: { text: "100% - wymóg ustawowy", amountMinor: null } },
    ]);
    expect(elementOf(strategy, "II.5.1").budgetLines).toMatchObject([
      { source: "Urząd Miasta Leszna", money: null },
    ]);
  });

  it("repair letters that were encoded twice and say so, once a row", () => {
    const names = elementOf(strategy, "II.7.5").indicators.map((indicator) => indicator.name);
    expect(names[0]).toBe("Liczba wniosków o poprawę stanu dróg i oznakowania");
    const repaired = strategy.importFindings.filter((finding) => finding.code === "text.repaired");
    expect(repaired.map((finding) => finding.at?.line)).toEqual([35, 36, 37, 39, 40, 41]);
  });

  it("keep no initials of people", () => {
    expect(JSON.stringify(strategy)).not.toMatch(/[AC]\.[BD]\./);
    const removed = strategy.importFindings.filter((finding) => finding.code === "text.initials-removed");
    expect(removed.map((finding) => finding.at)).toEqual([
      { file: "plans-3.txt", line: 13 },
      { file: "plans-3.txt", line: 14 },
    ]);
  });

  it("place values under a heading whose years are out of order", () => {
    const [, interventions] = elementOf(strategy, "II.7.2").indicators;
    expect(interventions?.observations.map(({ period, raw }) => [period, raw])).toEqual([
      ["2009", "0"],
      ["2011", "668"],
      ["2010", "0"],
      ["2012", "602"],
      ["2013", "-"],
    ]);
  });
});

describe("the founding card", () => {
  const alone = imported([fileOf(CARD, textOfPage(CARD))]).strategy;
  const task = elementOf(alone, "II.7.3");

  it("has three stages over five years and progress 60", () => {
    expect(task.stages.map((stage) => stage.cells.length)).toEqual([5, 5, 5]);
    expect(task.stages[1]?.cells[3]).toMatchObject({
      period: "2012",
      actual: "0",
      planned: "12",
      raw: "0/12%",
    });
    expect(assessStrategy(alone).elements.get(task.id)?.progress?.toDecimal()).toBe("60");
  });

  // 60/60, 60/80 and 60/100 by the cells of the card.
  it.each([
    ["2011", "1"],
    ["2012", "0.75"],
    ["2013", "0.6"],
  ])("has the schedule index as of %s: %s", (year, index) => {
    const asOf = alone.periods.find((period) => period.label === year)?.label ?? null;
    expect(assessStrategy(alone, { asOf }).elements.get(task.id)?.scheduleIndex?.toDecimal()).toBe(index);
  });

  it("has five output indicators and one outcome, with crimes falling and 2013 not reported", () => {
    expect(task.indicators.map((indicator) => indicator.kind)).toEqual([
      ...Array<string>(5).fill("output"),
      "outcome",
    ]);
    const crimes = task.indicators[5];
    expect(crimes).toMatchObject({
      name: "Zmniejszenie liczby przestępstw",
      source: "KMP",
      direction: "down",
    });
    expect(crimes?.observations.map(({ value, status }) => [value, status])).toEqual([
      ["3581", "A"],
      ["3097", "A"],
      ["2738", "A"],
      ["2744", "A"],
      [null, "O"],
    ]);
    expect(crimes?.asWritten).toEqual({
      file: CARD,
      line: 45,
      text: "Zmniejszenie liczby przestępstw KMP 3 581 3 097 2 738 2 744 -",
    });
  });

  it("keeps texts that the copy leaves out as none", () => {
    expect(task).toMatchObject({ addressees: null, rationale: null, description: null });
  });

  it("keeps texts that are there", () => {
    const text = textOfPage(CARD).replace("(treść pominięta)", "Wszyscy mieszkańcy.\n\nTakże goście.");
    const told = elementOf(imported([fileOf(CARD, text)]).strategy, "II.7.3");
    expect(told.addressees).toBe("Wszyscy mieszkańcy.\n\nTakże goście.");
  });
});

describe("pages that disagree", () => {
  it("keep the first title and report the other", () => {
    const card = textOfPage(CARD).replace("3. Działania prewencyjne", "3. Działania zapobiegawcze");
    const { strategy: both } = imported([
      fileOf("projects-76.txt", textOfPage("projects-76.txt")),
      fileOf(CARD, card),
    ]);
    expect(elementOf(both, "II.7.3").title).toBe(
      "Działania prewencyjne poprawiające bezpieczeństwo w mieście",
    );
    expect(both.importFindings).toContainEqual(
      expect.objectContaining({ code: "title.differs", at: { file: CARD, line: 7 }, element: "II.7.3" }),
    );
  });

  it("keep the first of two pages of one task and quote the second", () => {
    const { strategy: both } = imported([
      fileOf("a.txt", textOfPage(CARD)),
      fileOf("b.txt", textOfPage(CARD).replace("KMP 152 155", "KMP 999 155")),
    ]);
    expect(elementOf(both, "II.7.3").indicators[0]?.observations[0]?.value).toBe("152");
    const twice = both.importFindings.find((finding) => finding.code === "page.twice");
    expect(twice?.at?.file).toBe("b.txt");
    expect(twice?.params["row"]).toContain("999");
  });

  it("are refused where they are of two strategies", () => {
    const other = textOfPage(CARD).replace("Strategia rozwoju Leszna", "Strategia rozwoju Gniezna");
    const result = readFiles([fileOf("a.txt", textOfPage(CARD)), fileOf("b.txt", other)]);
    expect(problemsOf(result)).toMatchObject([{ code: "pages.different-strategies", file: "b.txt" }]);
  });
});

describe("wishes of the caller", () => {
  it("override the organisation and the identifier", () => {
    const result = readFiles([fileOf(CARD, textOfPage(CARD))], {
      organisation: { id: "um-leszno", name: "Urząd Miasta Leszna" },
      strategyId: "plan",
    });
    expect(result.ok && [result.strategy.id, result.strategy.organisation.id]).toEqual(["plan", "um-leszno"]);
  });
});
