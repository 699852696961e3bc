/**
 * Student's t distribution, for what is estimated from few values.
 *
 * simple-statistics has tests on it and not the distribution itself. The share below t is an incomplete beta function,
 * computed by its continued fraction (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.8 and 26.7.1).
 */
import { bisect, gammaln } from "simple-statistics";

/** The share of the distribution below `t`, 0 to 1: 0.975 below 4.302653 with 2 degrees of freedom. */
export function studentShareBelow(t: number, degreesOfFreedom: number): number {
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t below which a share between 0 and 1 lies: 4.302653 for 0.975 with 2 degrees of freedom. */
export function studentQuantile(share: number, degreesOfFreedom: number): number {
  let reach = 10;
  const outside = Math.min(share, 1 - share);
  while (studentShareBelow(-reach, degreesOfFreedom) > outside) reach *= 10;
  return bisect((t) => studentShareBelow(t, degreesOfFreedom) - share, -reach, reach, 400, 1e-12);
}

/** The regularised incomplete beta function of x between 0 and 1. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly on one side of the mean only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFactor = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(1 - x);
  return (Math.exp(logFactor) / a) * betaFraction(x, a, b);
}

/** The least size a denominator may have on the way. */
const TINY = 1e-300;

/** The continued fraction of the incomplete beta function, from its front by the method of Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

function awayFromZero(number: number): number {
  return Math.abs(number) < TINY ? TINY : number;
}
