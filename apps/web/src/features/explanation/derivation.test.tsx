// @vitest-environment jsdom
import { assessStrategy } from "@miara/domain/assess-strategy";
import { explain } from "@miara/domain/explanation";
import { elementIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import { cleanup, fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderIn, textOf } from "../../../test/in-language.tsx";
import { SAMPLE } from "../../../test/sample-strategy.ts";
import { DerivationView } from "./derivation.tsx";

afterEach(cleanup);

const asOf2012 = assessStrategy(SAMPLE, { asOf: periodLabelSchema.parse("2012") });
const id = (text: string) => elementIdSchema.parse(text);

describe("a derivation", () => {
  it("says what was left out and why", () => {
    const { container } = renderIn(
      "pl",
      <DerivationView explanation={explain(asOf2012, id("I"))} renderChild={() => null} />,
    );
    expect(textOf(container)).toContain("I.5 Program odwołany: odwołane");
    expect(textOf(container)).toContain(
      "I.6 Program ciągły: brak podstaw: na ten okres nie ma etapów ani wartości",
    );
  });

  it("says that weights do not add up to 100", () => {
    const { container } = renderIn(
      "en",
      <DerivationView explanation={explain(assessStrategy(SAMPLE), id("I.4"))} renderChild={() => null} />,
    );
    expect(textOf(container)).toContain(
      "The declared weights add up to 105, not to 100; the divisor was 105.",
    );
  });

  // domain.md's example task as of 2012: progress 60, plan 80, index 0.75, which is at risk at the boundary.
  it("ends in the stage cells, with the rule that gave the status", () => {
    const { container } = renderIn(
      "pl",
      <DerivationView explanation={explain(asOf2012, id("II.7.3"))} renderChild={() => null} />,
    );
    const text = textOf(container);
    expect(text).toContain("Wskaźnik harmonogramu: 60,0 % ÷ 80,0 % = 0,75.");
    expect(text).toContain("zagrożone. Status według reguły: wskaźnik harmonogramu co najmniej 0,75.");
    expect(text).toContain("wpisane przez: Wydział Rozwoju, 14 marca 2014");
    expect(text).toContain("2013później, nie liczone");
  });

  it("opens a child where it stands", () => {
    const { container, getByRole } = renderIn(
      "pl",
      <DerivationView
        explanation={explain(asOf2012, id("II.7"))}
        renderChild={(child) => <p data-opened="">{child}</p>}
      />,
    );
    const child = getByRole("button", { name: "II.7.3 Działania prewencyjne" });
    expect(child.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(child);
    expect(child.getAttribute("aria-expanded")).toBe("true");
    expect(textOf(container.querySelector("[data-opened]"))).toBe("II.7.3");
  });
});
