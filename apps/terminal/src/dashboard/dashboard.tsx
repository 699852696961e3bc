import type { TreeView } from "@miara/domain/tree-view";
import { useApp, useWindowSize } from "ink";
import { useState, type ReactElement } from "react";

import { describeProblem } from "../command-line/problem.ts";
import type { Wording } from "../drawing/wording.ts";
import { OverviewScreen } from "../screens/overview/overview-screen.tsx";
import { overviewAtFirst } from "../screens/overview/overview-state.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import type { Desk } from "./desk.ts";
import type { KeyHandler } from "./key-queue.ts";
import { here, step, TOP, type Stack, type Step } from "./place.ts";
import { PlacedScreen } from "./placed-screen.tsx";
import { useLiveTree } from "./use-live-tree.ts";

/** A strategy with its first figures. */
export interface OpenStrategy {
  readonly source: StrategySource;
  readonly tree: TreeView;
  readonly asOf: AsOf;
}

export interface DashboardProps {
  readonly house: SourceHouse;
  readonly choices: readonly StrategyChoice[];
  readonly opened: OpenStrategy;
  /** Whether to begin with the choice of a strategy. */
  readonly asksStrategy: boolean;
  readonly wording: Wording;
  readonly palette: Palette;
  readonly refreshMs: number;
  readonly onChoose: (choice: StrategyChoice) => Promise<void>;
  readonly takeKeys: (handler: KeyHandler) => void;
}

/** The dashboard over one strategy: which screen is shown, and what all screens share. */
export function Dashboard(props: DashboardProps): ReactElement {
  const { opened, wording } = props;
  const [stack, setStack] = useState<Stack>(
    props.asksStrategy
      ? [
          { screen: "overview", spot: TOP },
          { screen: "strategies", spot: TOP },
        ]
      : [{ screen: "overview", spot: TOP }],
  );
  const [overview, setOverview] = useState(() => overviewAtFirst(opened.tree));
  const [asOf, setAsOf] = useState<AsOf>(opened.asOf);
  const [notice, setNotice] = useState<string | null>(null);
  const { columns: width, rows: height } = useWindowSize();
  const { exit } = useApp();
  const live = useLiveTree(opened.source, asOf, opened, props.refreshMs);
  const go = (taken: Step): void => {
    setStack((before) => step(before, taken));
  };
  const sayProblem = (problem: unknown): void => {
    setNotice(describeProblem(problem, wording.texts));
  };

  const desk: Desk = {
    wording,
    palette: props.palette,
    house: props.house,
    choices: props.choices,
    source: opened.source,
    tree: live.tree,
    asOf,
    version: live.version,
    isLive: live.isLive,
    width,
    height,
    notice,
    say: setNotice,
    sayProblem,
    open: (place) => {
      go({ kind: "open", place });
    },
    replace: (place) => {
      go({ kind: "replace", place });
    },
    back: () => {
      go({ kind: "back" });
    },
    moveTo: (spot) => {
      go({ kind: "move", spot });
    },
    countAsOf: (period) => {
      setAsOf(period);
      go({ kind: "back" });
    },
    choose: (choice) => {
      props.onChoose(choice).catch(sayProblem);
    },
    refresh: live.refresh,
    quit: () => {
      exit();
    },
    takeKeys: (handler) => {
      props.takeKeys((key) => {
        setNotice(null);
        handler(key);
      });
    },
  };

  const place = here(stack);
  return place.screen === "overview" ? (
    <OverviewScreen desk={desk} state={overview} onChange={setOverview} />
  ) : (
    <PlacedScreen desk={desk} place={place} />
  );
}
