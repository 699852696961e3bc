import { describe, expect, it } from "vitest";

import { foundingPlan } from "../../test/founding-plan.ts";
import type { Finding } from "../findings/finding.ts";
import { assessStrategy } from "../progress/assess-strategy.ts";
import { elementIdSchema } from "../strategy/ids.ts";
import { nameFinding, namedFindingSchema } from "./named-finding.ts";

const assessed = assessStrategy(foundingPlan());
const prevention = elementIdSchema.parse("prevention");
const task = assessed.index.byId.get(prevention);
const [indicator] = task?.indicators ?? [];

const found: Finding = {
  code: "indicator.no-source",
  severity: "notice",
  element: prevention,
  indicator: indicator?.id ?? null,
  stage: null,
  period: null,
  at: null,
  params: {},
};

describe("nameFinding", () => {
  it("gives the full number and title of the element, and the name of the indicator", () => {
    const named = nameFinding(assessed, found);
    expect(namedFindingSchema.parse(named)).toEqual(named);
    // II.7.3 is the number that the task's card prints.
    expect(named).toEqual({
      ...found,
      elementNumber: "II.7.3",
      elementTitle: task?.title,
      indicatorName: indicator?.name,
    });
  });

  it("leaves out the names of what it does not speak of, and of what the strategy no longer has", () => {
    const nothing = { elementNumber: null, elementTitle: null, indicatorName: null };
    expect(nameFinding(assessed, { ...found, indicator: null })).toMatchObject({ indicatorName: null });
    expect(nameFinding(assessed, { ...found, element: null })).toMatchObject(nothing);
    expect(nameFinding(assessed, { ...found, element: elementIdSchema.parse("removed") })).toMatchObject(
      nothing,
    );
  });
});
