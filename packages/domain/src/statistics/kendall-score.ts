/** Kendall's score: how many pairs of a series rise, less how many fall. */

export interface KendallScore {
  /** How many values there are. */
  readonly count: number;
  /** S: rising pairs less falling pairs. */
  readonly score: number;
  /** The variance of S where nothing but chance orders the values, corrected for ties. */
  readonly variance: number;
  readonly hasTies: boolean;
}

/**
 * The score of values in the order of time, and its variance (Kendall, Rank Correlation Methods, 1975):
 * (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18 over the groups of t equal values.
 *
 * Of 1, 3, 2, 4: five pairs rise and one falls, S = 4; the variance is 4 · 3 · 13 / 18 = 8.67.
 */
export function kendallScore(values: readonly number[]): KendallScore {
  const count = values.length;
  let score = 0;
  for (const [at, value] of values.entries())
    for (const earlier of values.slice(0, at)) score += Math.sign(value - earlier);
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  let variance = spread(count);
  for (const size of groups.values()) variance -= spread(size);
  return { count, score, variance: variance / 18, hasTies: groups.size < count };
}

function spread(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}
