// @vitest-environment jsdom
import { assessStrategy } from "@miara/domain/assess-strategy";
import { viewCard } from "@miara/domain/card-view";
import { elementIdSchema } from "@miara/domain/ids";
import { periodLabelSchema } from "@miara/domain/period";
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderIn, textOf } from "../../../test/in-language.tsx";
import { SAMPLE } from "../../../test/sample-strategy.ts";
import { StageTable } from "./stage-table.tsx";

afterEach(cleanup);

function draw(asOf: string): Element {
  const assessed = assessStrategy(SAMPLE, { asOf: periodLabelSchema.parse(asOf) });
  const card = viewCard(assessed, elementIdSchema.parse("II.7.3"), []);
  if (card.stages === null) throw new Error("the sample task has stages");
  return renderIn("pl", <StageTable head={card.strategy} matrix={card.stages} />).container;
}

const rows = (table: Element): readonly (readonly string[])[] =>
  [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => textOf(cell)),
  );

describe("the table of stages", () => {
  // The founding task: stages of 4, 12 and 4 points a year; actual for 2009–2011, then 0; the last cell left empty.
  it("sums each stage and each year, and tells a zero from what nobody filled", () => {
    expect(rows(draw("2013"))).toEqual([
      ["4", "4", "4", "4", "4", "20"],
      ["4", "4", "4", "0", "0", "12"],
      ["12", "12", "12", "12", "12", "60"],
      ["12", "12", "12", "0", "0", "36"],
      ["4", "4", "4", "4", "4", "20"],
      ["4", "4", "4", "0", "–nic nie wpisano", "12"],
      ["20", "20", "20", "20", "20", "100"],
      ["20", "20", "20", "0", "0", "60"],
    ]);
  });

  it("says in words which years come after the as-of period", () => {
    const heads = [...draw("2012").querySelectorAll("thead th")].map((head) => textOf(head));
    expect(heads).toEqual([
      "Etap",
      "Miara",
      "2009",
      "2010",
      "2011",
      "2012",
      "2013po okresie „stan na”",
      "razem",
    ]);
  });
});
