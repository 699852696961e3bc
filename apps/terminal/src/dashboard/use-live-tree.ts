/** The tree, kept up to date: as soon as the server tells of a change, else by asking again every few seconds. */
import type { TreeView } from "@miara/domain/tree-view";
import { useCallback, useEffect, useRef, useState } from "react";

import { keepFresh } from "../sources/keep-fresh.ts";
import { listenTo } from "../sources/live-source.ts";
import type { AsOf, StrategySource } from "../sources/source.ts";

export const REFRESH_MS = 5000;

export interface LiveTree {
  readonly tree: TreeView;
  /** Whether the last question was answered. */
  readonly isLive: boolean;
  /** Why it was not. */
  readonly problem: unknown;
  /** Changes with the figures, for views that depend on them. */
  readonly version: string;
  /** How often the connection came back: what could not be had meanwhile can be asked for again. */
  readonly connection: number;
  /** Asks at once; what went wrong, or null. */
  readonly refresh: () => Promise<unknown>;
}

interface Answer {
  readonly tree: TreeView;
  readonly asOf: AsOf;
  readonly generation: number;
  readonly problem: unknown;
  readonly connection: number;
}

/** `first` is the tree that the dashboard was opened with. */
export function useLiveTree(
  source: StrategySource,
  asOf: AsOf,
  first: { readonly tree: TreeView; readonly asOf: AsOf },
  refreshMs: number,
): LiveTree {
  const [answer, setAnswer] = useState<Answer>({
    ...first,
    generation: source.generation,
    problem: null,
    connection: 0,
  });
  const latest = useRef(asOf);
  useEffect(() => {
    latest.current = asOf;
  }, [asOf]);

  const refresh = useCallback(async (): Promise<unknown> => {
    try {
      const tree = await source.tree(asOf);
      if (latest.current !== asOf) return null;
      const { generation } = source;
      setAnswer((before) => {
        const isSame = before.asOf === asOf && before.generation === generation;
        if (isSame && before.problem === null) return before;
        const connection = before.connection + (before.problem === null ? 0 : 1);
        return { tree: isSame ? before.tree : tree, asOf, generation, problem: null, connection };
      });
      return null;
    } catch (problem) {
      setAnswer((before) => ({ ...before, problem }));
      return problem;
    }
  }, [source, asOf]);

  useEffect(() => {
    const now = asOf === first.asOf ? undefined : setTimeout(() => void refresh(), 0);
    return () => {
      clearTimeout(now);
    };
  }, [refresh, asOf, first.asOf]);

  const ask = useRef(refresh);
  useEffect(() => {
    ask.current = refresh;
  }, [refresh]);
  // One stream for a strategy, whatever the period that is looked at.
  useEffect(
    () => keepFresh({ listen: listenTo(source), everyMs: refreshMs, ask: () => ask.current() }),
    [source, refreshMs],
  );

  return {
    tree: answer.tree,
    isLive: answer.problem === null,
    problem: answer.problem,
    version: `${answer.generation}|${asOf ?? ""}`,
    connection: answer.connection,
    refresh,
  };
}
