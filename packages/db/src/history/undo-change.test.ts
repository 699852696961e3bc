import { decimal } from "@miara/domain/decimal";
import type { Indicator } from "@miara/domain/indicator";
import { periodLabelSchema } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sampleStrategy } from "../../test/sample-strategy.ts";
import { summariseChange } from "../change-event/summarise-change.ts";
import { Rewinding } from "./rewinding.ts";

type Benchmarks = Indicator["targets"];

const SOME_TIME = "2014-03-14T09:00:00.000Z";
const BASE = sampleStrategy();
const BEARER = BASE.elements.findIndex(({ indicators }) => indicators.length > 0);

/** Periods that read like places, periods that don't, and none. */
const benchmarks: fc.Arbitrary<Benchmarks> = fc.array(
  fc.record({
    period: fc.constantFrom(...["0", "1", "2", "2013"].map((label) => periodLabelSchema.parse(label)), null),
    operator: fc.constant("=" as const),
    value: fc.constantFrom(decimal("1"), decimal("2")),
    upper: fc.constant(null),
    text: fc.constant(null),
    origin: fc.constant(null),
  }),
  { maxLength: 4 },
);

function withTargets(targets: Benchmarks): Strategy {
  const elements = BASE.elements.map((element, at) => {
    if (at !== BEARER) return element;
    const [first, ...others] = element.indicators;
    return first === undefined ? element : { ...element, indicators: [{ ...first, targets }, ...others] };
  });
  return { ...BASE, elements };
}

function targetsOf(strategy: Strategy): Benchmarks | undefined {
  return strategy.elements[BEARER]?.indicators[0]?.targets;
}

describe("a change of a list whose members may bear a period", () => {
  it("leads back to what was there, whatever the periods are called", () => {
    fc.assert(
      fc.property(benchmarks, benchmarks, (was, is) => {
        const changed = withTargets(is);
        const summary = summariseChange(withTargets(was), changed);
        fc.pre(summary !== null);
        const rewinding = new Rewinding(changed);
        rewinding.undo(summary);
        expect(targetsOf(rewinding.strategyAt(SOME_TIME))).toEqual(was);
      }),
      { numRuns: 3000 },
    );
  });
});
