import { describe, expect, it } from "vitest";

import { emptyDraft, strategyOf, type DraftedStrategy, type StrategyDraft } from "./strategy-draft.ts";

const LESZNO = { id: "strategia", organisation: { id: "leszno", name: "Miasto Leszno" } };
const BEGUN = emptyDraft("pl", [], 2026);

describe("an empty strategy", () => {
  it("has a period for every year, levels that a city usually has, and addresses made of its names", () => {
    const drafted = strategyOf(
      { ...BEGUN, organisationName: "Miasto Łódź", title: "Program żłobków", to: "2028", currency: " pln" },
      [],
    );
    expect(drafted).toMatchObject({
      ok: true,
      value: {
        organisation: { id: "miasto-lodz", name: "Miasto Łódź" },
        strategy: { id: "program-zlobkow", title: "Program żłobków", language: "pl", currency: "PLN" },
      },
    });
    if (!drafted.ok) return;
    const { levels, periods } = drafted.value.strategy;
    expect(levels.map(({ name }) => name.pl.many)).toEqual(["celów", "programów", "zadań"]);
    expect(periods.map(({ label, start, end }) => [label, start, end])).toEqual([
      ["2026", "2026-01-01", "2026-12-31"],
      ["2027", "2027-01-01", "2027-12-31"],
      ["2028", "2028-01-01", "2028-12-31"],
    ]);
  });

  it("says what is missing, and not that an address is that would be made of it", () => {
    const [first, ...others] = BEGUN.levels;
    if (first === undefined) throw new Error("a draft begins with levels");
    const levels = [{ ...first, few: "", englishOther: " " }, ...others];
    expect(problemsIn(strategyOf({ ...BEGUN, levels, currency: "złoty" }, []))).toEqual({
      "new-organisation-name": "empty",
      "new-strategy-title": "empty",
      "new-strategy-currency": "not-a-currency",
      "new-strategy-levels-0-name-pl-few": "empty",
      "new-strategy-levels-0-name-en-other": "empty",
      "new-to": "year",
    });
  });

  it.each([
    ["2031", "2030", { "new-to": "years" }],
    ["2000", "2100", { "new-to": "years" }],
    ["26", "2030", { "new-from": "year" }],
  ])("refuses the years %s to %s", (from, to, problems) => {
    expect(problemsIn(strategyOf({ ...whole(), from, to }, []))).toEqual(problems);
  });

  it("takes the name of an organisation that is known, and no address that it has already", () => {
    const draft = { ...emptyDraft("pl", [LESZNO], 2026), title: "Strategia", to: "2030" };
    expect(strategyOf(draft, [LESZNO])).toMatchObject({
      value: { organisation: LESZNO.organisation, strategy: { id: "strategia-2" } },
    });
    expect(problemsIn(strategyOf({ ...draft, id: "strategia" }, [LESZNO]))).toEqual({
      "new-strategy-id": "taken",
    });
    expect(problemsIn(strategyOf({ ...draft, id: "moja strategia" }, [LESZNO]))).toEqual({
      "new-strategy-id": "not-an-identifier",
    });
  });
});

function whole(): StrategyDraft {
  return { ...BEGUN, organisationName: "Miasto", title: "Strategia", to: "2030" };
}

function problemsIn(drafted: DraftedStrategy): Record<string, string> {
  if (drafted.ok) return {};
  return Object.fromEntries(drafted.problems.map(({ field, problem }) => [field, problem]));
}
