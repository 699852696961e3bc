/** What a page of a strategy is about: the strategy, and the period up to which it counts. */
export interface StrategyAddress {
  readonly organisation: string;
  readonly strategy: string;
  /** Left out: the current period, which the server knows. */
  readonly asOf?: string;
}

/** The address as the API takes it, without keys that belong to something else. */
export function strategyAddress(
  params: { readonly organisation: string; readonly strategy: string },
  asOf: string | undefined,
): StrategyAddress {
  const { organisation, strategy } = params;
  return asOf === undefined ? { organisation, strategy } : { organisation, strategy, asOf };
}
