import { describe, expect, it } from "vitest";

import { matchDestinations } from "./match-destinations.ts";

const destination = (label: string, detail: string | null = null) => ({
  id: label,
  label,
  detail,
  go: () => undefined,
});
const ALL = [
  destination("Moja praca"),
  destination("Łączność", "Leszno"),
  destination("Okresy", "Strategia: Leszno"),
  destination("Strategie"),
];
const found = (typed: string): readonly string[] => matchDestinations(ALL, typed).map(({ label }) => label);

describe("the destinations that are meant", () => {
  it("are all where nothing is typed", () => {
    expect(found(" ")).toEqual(["Moja praca", "Łączność", "Okresy", "Strategie"]);
  });

  it("are found without case and Polish marks", () => {
    expect(found("LACZN")).toEqual(["Łączność"]);
  });

  it("hold every word, in the name or beside it", () => {
    expect(found("leszno okr")).toEqual(["Okresy"]);
  });

  it("come first where the name begins with it", () => {
    expect(found("strat")).toEqual(["Strategie", "Okresy"]);
  });
});
