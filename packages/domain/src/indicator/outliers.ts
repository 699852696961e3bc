/** Values of an indicator that lie far off its own trend. */
import { Rational } from "../exact/rational.ts";
import { OUTLIER_ABOVE, robustScores } from "../findings/robust-score.ts";
import type { AssessedStrategy } from "../progress/assess-strategy.ts";
import { theilSen } from "../statistics/theil-sen.ts";
import type { Indicator } from "./indicator.ts";
import { asTimedValues, lastSegment, type MeasuredPoint } from "./measured-points.ts";

export interface Outlier {
  readonly point: MeasuredPoint;
  /** The modified z-score of its distance from the line, with its sign; beyond ±3.5. */
  readonly score: Rational;
}

/** With fewer values than this none can be told from the rest. */
const FEWEST_VALUES = 6;
/** Of the greatest value: what computing in doubles leaves over is no distance. */
const NOTHING = 1e-9;

/**
 * Distances from the Theil–Sen line over the values after the last break, scored by `robustScores`: a value that is high
 * only because the series has risen is no outlier.
 */
export function findOutliers(assessed: AssessedStrategy, indicator: Indicator): readonly Outlier[] {
  const points = lastSegment(assessed, indicator);
  const values = asTimedValues(points);
  const line = theilSen(values);
  if (line === null || points.length < FEWEST_VALUES) return [];
  const size = Math.max(...values.map(({ value }) => Math.abs(value)));
  const distances = values.map(({ at, value }) => {
    const distance = value - line.intercept - line.slope * at;
    return Math.abs(distance) <= size * NOTHING ? Rational.ZERO : Rational.fromDouble(distance);
  });
  const scores = robustScores(distances);
  return points.flatMap((point, place) => {
    const score = scores[place];
    return score === undefined || score.absolute().compare(OUTLIER_ABOVE) <= 0 ? [] : { point, score };
  });
}
