/** How long the figures take, against a plain sum of as many numbers. */
import { assessStrategy } from "@miara/domain/assess-strategy";

import { timeMedian, type Bench, type Measured } from "./measure.ts";

export async function measureDomain({ strategy }: Bench): Promise<readonly Measured[]> {
  const asOf = strategy.periods.at(-2)?.label ?? null;
  const figure = await timeMedian(() => assessStrategy(strategy, { asOf }), { runs: 51, warmUp: 20 });

  const cells = strategy.elements.flatMap((element) => element.stages.flatMap((stage) => stage.cells));
  const shares = Float64Array.from(cells.flatMap((cell) => [Number(cell.planned), Number(cell.actual)]));
  let total = 0;
  const floor = await timeMedian(
    () => {
      for (const share of shares) total += share;
    },
    { runs: 51, warmUp: 20 },
  );
  if (!(total > 0)) throw new Error("the floor of the domain summed nothing");
  return [
    {
      name: "all figures of the strategy",
      unit: "ms",
      figure,
      bound: 10,
      floor,
      floorName: "sum over a typed array",
    },
  ];
}
