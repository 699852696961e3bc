/** A source that says by itself when its strategy was changed. */
import type { StrategySource } from "./source.ts";

export interface LiveListener {
  /** From now on changes are told. */
  onOpen(): void;
  onChange(): void;
  /** The connection broke; it is tried again, and `onOpen` tells when it is back. */
  onLost(): void;
  /** Changes are not told here, and will not be. */
  onRefused(problem: unknown): void;
}

export interface LiveSource extends StrategySource {
  /** Gives back how to stop listening. */
  listen(listener: LiveListener): () => void;
}

/** How to hear of the changes of a source; null where it does not tell of them. */
export function listenTo(source: StrategySource): ((listener: LiveListener) => () => void) | null {
  return isLive(source) ? (listener) => source.listen(listener) : null;
}

function isLive(source: StrategySource): source is LiveSource {
  return "listen" in source;
}
