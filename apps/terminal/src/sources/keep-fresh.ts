/**
 * When to ask for figures again: at once when the source says that something changed, else every few seconds, and more
 * rarely the longer nobody answers. One question at a time, so that a slow server is asked no more than it can answer.
 */
import type { LiveListener } from "./live-source.ts";

export interface KeepFreshOptions {
  /** Tells of changes, and gives back how to stop it; null where nothing does. */
  readonly listen: ((listener: LiveListener) => () => void) | null;
  /** Asks, and gives back what went wrong, or null. */
  readonly ask: () => Promise<unknown>;
  readonly everyMs: number;
}

/** While changes are told, only what nobody tells of is asked for: a new day can be a new period. */
const SELDOM_MS = 60_000;
/** Changes that come close upon one another are asked for together. */
const GATHER_MS = 50;

/** Gives back how to stop. */
export function keepFresh({ listen, ask, everyMs }: KeepFreshOptions): () => void {
  let failures = 0;
  let isTold = false;
  let isAsking = false;
  let isDueAgain = false;
  let isSoon = false;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  const askNow = async (): Promise<void> => {
    clearTimeout(timer);
    isSoon = false;
    if (isAsking) {
      isDueAgain = true;
      return;
    }
    isAsking = true;
    const problem = await ask();
    isAsking = false;
    failures = problem === null ? 0 : failures + 1;
    if (isOver || isSoon) return;
    askIn(isDueAgain ? GATHER_MS : waitAfter(failures, isTold && failures === 0 ? SELDOM_MS : everyMs));
    isDueAgain = false;
  };
  const askIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void askNow(), milliseconds);
  };
  const askSoon = (): void => {
    // What is due already is not put off by the change after it.
    if (!isSoon) askIn(GATHER_MS);
    isSoon = true;
  };
  askIn(everyMs);
  const stopListening = listen?.({
    onOpen: () => {
      isTold = true;
      askSoon();
    },
    onChange: askSoon,
    onLost: () => {
      if (isTold) askIn(0);
      isTold = false;
    },
    onRefused: () => {
      isTold = false;
      askIn(everyMs);
    },
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    stopListening?.();
  };
}

/** Twice as long after each question without an answer, up to a minute. */
export function waitAfter(failures: number, everyMs: number): number {
  return failures === 0 ? everyMs : Math.min(Math.max(SELDOM_MS, everyMs), everyMs * 2 ** (failures - 1));
}
