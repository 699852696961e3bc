import { blankIndicator } from "@miara/domain/blank-indicator";
import { indicatorDefinitionSchema, type IndicatorDefinition } from "@miara/domain/structure-edit";
import { describe, expect, it } from "vitest";

import { draftOf, type IndicatorDraft } from "./indicator-draft.ts";
import { newDefinition } from "./new-definition.ts";
import { readDraft, type Reading, type ReadIndicator } from "./read-draft.ts";
import { rebaseDraft } from "./rebase-draft.ts";

const READING: Reading = { language: "pl", office: "Wydział Rozwoju", strategy: { periods: [] } };

/** Every field says something. */
const RICH = indicatorDefinitionSchema.parse({
  id: "mieszkania",
  kind: "outcome",
  name: "Mieszkania oddane do użytku",
  unit: "mieszkania",
  source: "GUS",
  direction: "up",
  decimals: 2,
  frequency: "Q",
  baselines: [
    { period: "2006", operator: "=", value: "1.50", upper: null, text: null, origin: "Diagnoza" },
    { period: null, operator: "=", value: "1234.567", upper: null, text: "szacunek", origin: null },
  ],
  targets: [
    { period: "2010-Q1", operator: ">=", value: "180", upper: null, text: null, origin: "Uchwała rady" },
    { period: "2012", operator: "range", value: "-0.25", upper: "1800000", text: null, origin: null },
    { period: "2013", operator: "text", value: null, upper: null, text: "górny kwartyl\n\n", origin: null },
  ],
  tolerance: "0.10",
  isCumulative: true,
  timeAggregation: "sum",
  unitAggregation: "mean",
  ratio: { numerator: "oddane", denominator: "rozpoczęte", factor: "100.0" },
  formula: { text: "[oddane] ÷ [rozpoczęte] × 100", missing: "as-zero" },
  statusOverride: { status: "at-risk", reason: "Przetarg unieważniono.\n", by: "Biuro Strategii" },
  note: "Bez domów jednorodzinnych.\n",
});

describe("the form of an indicator", () => {
  it.each(["pl", "en"] as const)("gives back every field that nobody touched, in %s", (language) => {
    const read = readDraft(draftOf(RICH, language), RICH, { ...READING, language });
    expect(read).toEqual({ ok: true, definition: RICH });
  });

  it("reads numbers as they are typed in Polish", () => {
    const read = changed({ tolerance: "1 234,50", computation: "ratio", factor: "1000" });
    expect(read).toMatchObject({
      ok: true,
      definition: { tolerance: "1234.50", formula: null, ratio: { factor: "1000" } },
    });
  });

  it("gives a status that is set anew to whoever sets it", () => {
    expect(changed({ overrideReason: "Umowę podpisano." })).toMatchObject({
      definition: { statusOverride: { reason: "Umowę podpisano.", by: "Wydział Rozwoju" } },
    });
  });

  it("leaves out what a comparison has no use for", () => {
    const [, range] = draftOf(RICH, "pl").targets;
    if (range === undefined) throw new Error("the sample has a range");
    const read = changed({ targets: [{ ...range, operator: "<=" }] });
    expect(read).toMatchObject({
      definition: { targets: [{ operator: "<=", value: "-0.25", upper: null }] },
    });
  });

  it("asks a new indicator for a name", () => {
    expect(problemsIn(readNew({}))).toEqual({ "indicator-name": "empty" });
    expect(readNew({ name: "Drogi" })).toMatchObject({ definition: { ...withoutParts(), name: "Drogi" } });
  });

  it("says what each row of targets lacks, at the field that is in sight", () => {
    const row = { period: "", value: "", upper: "", text: "", origin: "", stored: null };
    const read = readNew({
      name: "Drogi",
      tolerance: "-1",
      decimals: "dwa",
      computation: "formula",
      formula: "[drogi",
      targets: [
        { ...row, key: "a", operator: ">=" },
        { ...row, key: "b", operator: "range", value: "1" },
        { ...row, key: "c", operator: "text" },
        { ...row, key: "d", operator: "=", value: "dużo", period: "kiedyś" },
      ],
    });
    expect(problemsIn(read)).toEqual({
      "indicator-decimals": "wrong",
      "indicator-tolerance": "negative",
      "indicator-formula-text": "not-a-formula",
      "indicator-targets-0-value": "benchmark-without-value",
      "indicator-targets-1-upper": "range-without-upper",
      "indicator-targets-2-text": "empty",
      "indicator-targets-3-value": "not-a-decimal",
      "indicator-targets-3-period": "not-a-period",
    });
  });

  it("takes over what others save where nothing was typed, and nothing where both changed a field", () => {
    const seen = draftOf(RICH, "pl");
    const mine = { ...seen, source: "Urząd Miasta", tolerance: "0," };
    const theirs = draftOf({ ...RICH, unit: "domy", targets: [] }, "pl");
    expect(rebaseDraft(mine, seen, theirs)).toEqual({ ...theirs, source: "Urząd Miasta", tolerance: "0," });
    expect(rebaseDraft(mine, seen, { ...theirs, source: "BDL" })).toBeNull();
    expect(rebaseDraft(mine, seen, { ...theirs, source: "Urząd Miasta" })).not.toBeNull();
  });

  it("asks which indicators a ratio is of", () => {
    expect(problemsIn(readNew({ name: "Drogi", computation: "ratio", factor: "" }))).toEqual({
      "indicator-ratio-numerator": "empty",
      "indicator-ratio-denominator": "empty",
      "indicator-ratio-factor": "not-a-decimal",
    });
  });
});

function changed(part: Partial<IndicatorDraft>): ReadIndicator {
  return readDraft({ ...draftOf(RICH, "pl"), ...part }, RICH, READING);
}

function readNew(part: Partial<IndicatorDraft>): ReadIndicator {
  const blank = newDefinition();
  return readDraft({ ...draftOf(blank, "pl"), ...part }, blank, READING);
}

function withoutParts(): Partial<IndicatorDefinition> {
  const { asWritten: _asWritten, observations: _observations, ...blank } = blankIndicator();
  return blank;
}

function problemsIn(read: ReadIndicator): Record<string, string> {
  if (read.ok) return {};
  return Object.fromEntries(read.problems.map(({ field, problem }) => [field, problem]));
}
