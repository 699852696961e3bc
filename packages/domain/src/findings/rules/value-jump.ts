/** `value.jump`: a value moved between two periods far more than it ever does. */
import { Rational } from "../../exact/rational.ts";
import type { Finding } from "../finding.ts";
import { observedSeries, steps } from "../observed-series.ts";
import { finding, type ElementRule } from "../quality-rule.ts";
import { median, OUTLIER_ABOVE, robustScores } from "../robust-score.ts";

/** With fewer moves than this, none can be told from the rest. */
const FEWEST_MOVES = 5;
/** In a short series the spread may be small by chance, so a jump is also that many times the usual move… */
const USUAL_MOVES = Rational.fromInteger(3);
/** …and at least this share of the value it started from: 27 after years of 26 is no jump. */
const LEAST_SHARE = Rational.parse("0.1");

/**
 * A spike moves up and back: only its first move is told. A move into a break of the series is no jump, since it is
 * declared.
 */
export const findValueJumps: ElementRule = ({ assessed, element }) =>
  element.indicators.flatMap((indicator) => {
    const moves = steps(observedSeries(assessed, indicator)).filter(
      ({ to }) => to.observation.status !== "B",
    );
    if (moves.length < FEWEST_MOVES) return [];
    const changes = moves.map(({ from, to }) => to.value.minus(from.value));
    const scores = robustScores(changes);
    const sizes = changes.map((change) => change.absolute());
    const usual = median(sizes).times(USUAL_MOVES);
    const isJump = moves.map(({ from }, at) => {
      const [score, size] = [scores[at], sizes[at]];
      if (score === undefined || size === undefined) return false;
      const isMaterial = size.compare(from.value.absolute().times(LEAST_SHARE)) >= 0;
      return isMaterial && score.absolute().compare(OUTLIER_ABOVE) > 0 && size.compare(usual) > 0;
    });
    return moves.flatMap(({ from, to }, at): readonly Finding[] => {
      const score = scores[at];
      if (score === undefined || isJump[at] !== true) return [];
      const before = scores[at - 1];
      if (before !== undefined && isJump[at - 1] === true && before.isNegative() !== score.isNegative())
        return [];
      const { period } = to.observation;
      const params = {
        name: indicator.name,
        from: from.written,
        to: to.written,
        previous: from.observation.period,
        period,
        score: score.absolute().toFixedHalfEven(1),
      };
      return [finding("value.jump", "notice", { element, indicator, period }, params)];
    });
  });
