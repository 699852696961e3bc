/** The course of a series in a table's cell; its values are beside it in words and on the indicator's page. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";
import type { ReactNode } from "react";

const WIDTH = 84;
const HEIGHT = 20;
const INSET = 3;

export function SparkLine({ values }: Pick<IndicatorRow, "values">): ReactNode {
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
  if (numbers.length < 2) return null;
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (place: number): number => INSET + (place / Math.max(1, values.length - 1)) * (WIDTH - 2 * INSET);
  const y = (value: number): number =>
    greatest === least
      ? HEIGHT / 2
      : HEIGHT - INSET - ((value - least) / (greatest - least)) * (HEIGHT - 2 * INSET);
  // A missing value lifts the pen.
  const way = values
    .map(({ value }, place) => {
      if (value === null) return "";
      const isStart = values[place - 1]?.value == null;
      return `${isStart ? "M" : "L"}${x(place)} ${y(Number(value))}`;
    })
    .join("");
  const last = values.findLastIndex(({ value }) => value !== null);
  return (
    <svg aria-hidden="true" className="inline-block h-5 w-21" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path d={way} fill="none" stroke="var(--fill)" strokeWidth="1.5" />
      <circle cx={x(last)} cy={y(Number(values[last]?.value))} fill="var(--fill)" r="2.5" />
    </svg>
  );
}
