// @vitest-environment jsdom
import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { elementIdSchema } from "@miara/domain/ids";
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderIn, textOf } from "../../../test/in-language.tsx";
import { SAMPLE } from "../../../test/sample-strategy.ts";
import { IndicatorTable } from "./indicator-table.tsx";

afterEach(cleanup);

const card = viewCard(assessStrategy(SAMPLE), elementIdSchema.parse("II.7.3"), []);

function rowOf(name: string, language: "pl" | "en" = "pl"): readonly string[] {
  const { container } = renderIn(
    language,
    <IndicatorTable
      findings={[]}
      indicators={card.indicators.filter((indicator) => indicator.name === name)}
      periods={["2009", "2010", "2011", "2012", "2013"]}
      renderName={(indicator) => indicator.name}
      title="Wskaźniki"
    />,
  );
  return [...container.querySelectorAll("tbody td")].map((cell) => textOf(cell));
}

describe("a table of indicators", () => {
  // Rows of the reading table: `ok. 12 000` is an estimate, `bd` not collected, 0 a true zero, `X` does not apply.
  it("tells an estimate, a missing value, a zero and a gap apart", () => {
    expect(rowOf("Liczba widzów").slice(1, 6)).toEqual([
      "ok. 12 0001",
      "bd.istnieje, nie zebrano",
      "0",
      "nd.nie dotyczy",
      "·brak wpisu",
    ]);
  });

  // domain.md: crimes 3581, 3097, 2738, 2744; +6 (+0.2 %) against 2011, −837 (−23.4 %) against 2009.
  it("shows the change against the year before and against the first", () => {
    expect(rowOf("Liczba przestępstw").at(-1)).toBe("+6 (+0,2 %) 2011→2012−837 (−23,4 %) 2009→2012");
    expect(rowOf("Liczba przestępstw", "en").at(-1)).toBe("+6 (+0.2%) 2011→2012−837 (−23.4%) 2009→2012");
  });

  it("writes the dash of the source as a dash that says what it means", () => {
    expect(rowOf("Liczba spotkań w szkołach")[5]).toBe("–nie podano");
  });
});
