/** How Kendall's score falls out by chance alone, exactly, where no two values are equal. */

/** Up to so many values the distribution is counted out; beyond it is normal to four digits. */
export const LARGEST_EXACT = 40;

const KNOWN = new Map<number, readonly number[]>();

/**
 * The chances of 0, 1, 2, … falling pairs among `count` values in random order. The k-th value put into its place adds
 * 0 to k − 1 falling pairs with equal chance (Kendall, Rank Correlation Methods, 1975, chapter 5).
 *
 * Of 4 values, in 24nds: 1, 3, 5, 6, 5, 3, 1. Counted once for each number of values.
 */
export function fallingPairChances(count: number): readonly number[] {
  const known = KNOWN.get(count);
  if (known !== undefined) return known;
  let chances: readonly number[] = [1];
  for (let place = 2; place <= count; place += 1) {
    const next = Array.from({ length: chances.length + place - 1 }, () => 0);
    for (const [pairs, chance] of chances.entries())
      for (let more = 0; more < place; more += 1)
        next[pairs + more] = (next[pairs + more] ?? 0) + chance / place;
    chances = next;
  }
  KNOWN.set(count, chances);
  return chances;
}

/** The chance of at most so many falling pairs among `count` values in random order: 4/24 for 1 among 4. */
export function chanceOfAtMost(fallingPairs: number, count: number): number {
  return fallingPairChances(count)
    .slice(0, fallingPairs + 1)
    .reduce((sum, chance) => sum + chance, 0);
}
