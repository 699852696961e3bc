/**
 * The standard normal distribution.
 *
 * simple-statistics has it as a table of four digits, too coarse for a p-value beside its level, so both ways are
 * computed here: the share below z by the series of Marsaglia (Evaluating the Normal Distribution, Journal of
 * Statistical Software 11/4, 2004), z of a share by halving.
 */
import { bisect } from "simple-statistics";

/** Beyond it nothing is left that a double of this size could show. */
const FAR = 8.5;

/** The share of the distribution below `z`, 0 to 1, right to about 1e-15: 0.975 below 1.959964. */
export function normalShareBelow(z: number): number {
  if (z <= -FAR) return 0;
  if (z >= FAR) return 1;
  let sum = z;
  let term = z;
  let before = 0;
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, 0.5 + sum * density));
}

/** The z below which a share between 0 and 1 lies: 1.959964 for 0.975. */
export function normalQuantile(share: number): number {
  return bisect((z) => normalShareBelow(z) - share, -FAR, FAR, 200, 1e-12);
}
