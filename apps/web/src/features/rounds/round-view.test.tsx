// @vitest-environment jsdom
import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewRound, type RoundView } from "@miara/domain/round-view";
import { strategySchema } from "@miara/domain/strategy";
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderIn, textOf } from "../../../test/in-language.tsx";
import { SAMPLE } from "../../../test/sample-strategy.ts";
import { ReportBar } from "./report-bar.tsx";
import { chooseRows, ReportTable } from "./report-table.tsx";
import { NOBODY, UnitTable } from "./unit-table.tsx";

afterEach(cleanup);

/** Round 2013, due in January, with the report on II.7.3 handed in although a cell of its third stage is empty. */
function roundOn(today: string): RoundView {
  const strategy = strategySchema.parse({
    ...SAMPLE,
    reportingPeriods: [{ period: "2013", state: "open", opensOn: null, dueOn: "2014-01-31" }],
    elements: SAMPLE.elements.map((element) =>
      element.id === "II.7.3"
        ? {
            ...element,
            reports: [
              { period: "2013", state: "submitted", narrative: "Zrobione.", remark: null, step: null },
            ],
          }
        : element,
    ),
  });
  const label = strategy.reportingPeriods[0]?.period;
  if (label === undefined) throw new Error("the round is gone");
  return viewRound(assessStrategy(strategy, { asOf: label }), label, today);
}

const nameOfUnit = (unit: string): string => SAMPLE.units.find(({ id }) => id === unit)?.name ?? unit;

describe("a round of reporting", () => {
  it("says in words what its bar shows", () => {
    const round = roundOn("2014-02-01");
    const { container } = renderIn("pl", <ReportBar round={round} />);
    const total = round.elements.length;
    const late = round.elements.filter(({ isOverdue }) => isOverdue).length;
    // One is handed in; all others are late on the day after the deadline.
    expect(late).toBe(total - 1);
    expect(textOf(container)).toContain(`Złożono 1 z ${total}`);
    expect(textOf(container)).toContain(`✕ ${late} po terminie`);
    expect(within(screen.getByRole("list")).getAllByRole("listitem").map(textOf)).toContain("→ złożone 1");
  });

  it("is late from the day after the deadline on, not on the day itself", () => {
    expect(roundOn("2014-01-31").elements.some(({ isOverdue }) => isOverdue)).toBe(false);
  });

  it("shows for each report its state, what it lacks and whose it is", () => {
    const { elements } = roundOn("2014-02-01");
    renderIn("pl", <ReportTable nameOfUnit={nameOfUnit} renderLink={(_, title) => title} rows={elements} />);
    const row = screen.getByRole("row", { name: /Działania prewencyjne/ });
    expect(within(row).getAllByRole("cell").map(textOf)).toEqual([
      "→ złożone",
      // Of its third stage; of the three indicators those without a value of 2013 at all.
      "1 etap bez wartości, brakuje 2 wartości",
      "31 stycznia 2014",
      "Komenda Miejska Policji",
    ]);
  });

  it("keeps among what is missing a report that was handed in with a hole", () => {
    const { elements } = roundOn("2014-02-01");
    const ids = (unit: string | null, isOnlyMissing = true) =>
      chooseRows(elements, { unit, isOnlyMissing }).map(({ element }) => element);
    expect(ids("policja")).toEqual(["II.7.3"]);
    expect(ids(null, false)).toHaveLength(elements.length);
    expect(ids(NOBODY)).toEqual([]);
  });

  it("counts by office, and says where nobody answers", () => {
    const round = roundOn("2014-02-01");
    const orphaned = {
      ...round,
      byUnit: [...round.byUnit, { unit: null, name: "", total: 2, done: 0, missing: 1 }],
    };
    renderIn("pl", <UnitTable renderLink={(_, name) => name} round={orphaned} />);
    const row = screen.getByRole("row", { name: /^Komenda Miejska Policji/ });
    expect(within(row).getAllByRole("cell").map(textOf)).toEqual(["1", "1", "1", "0"]);
    const nobody = screen.getByRole("row", { name: /^nikt nie odpowiada/ });
    expect(within(nobody).getAllByRole("cell").map(textOf)).toEqual(["2", "0", "1", "0"]);
  });
});
