/** A value and when it was measured, as doubles: what the statistics work on. */

export interface TimedValue {
  /** In years; only differences matter. */
  readonly at: number;
  readonly value: number;
}
