import type { TreeView } from "@miara/domain/tree-view";
import { useApp, useStdout, useWindowSize } from "ink";
import { useMemo, useState, type ReactElement } from "react";

import { describeProblem } from "../command-line/problem.ts";
import type { Wording } from "../drawing/wording.ts";
import { OverviewScreen } from "../screens/overview/overview-screen.tsx";
import { overviewAtFirst } from "../screens/overview/overview-state.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import { EMPTY_SCRATCH, type Scratch } from "../what-if/scratch.ts";
import {
  candidatesFor,
  destinationsOf,
  typeCommand,
  type CommandEntry,
  type Destination,
} from "./command-entry.ts";
import { copyText } from "./copy-text.ts";
import type { Desk } from "./desk.ts";
import type { KeyHandler } from "./key-queue.ts";
import { placeOf, step, TOP, type Step, type Way } from "./place.ts";
import { PlacedScreen } from "./placed-screen.tsx";
import { useLiveTree } from "./use-live-tree.ts";
import { useProgressHistory } from "./use-progress-history.ts";
import { usePublicNow } from "./use-public-now.ts";
import { ViewMemory } from "./view-memory.ts";

/** A strategy with its first figures. */
export interface OpenStrategy {
  readonly source: StrategySource;
  readonly tree: TreeView;
  readonly asOf: AsOf;
}

const MOST_CANDIDATES = 8;

export interface DashboardProps {
  readonly house: SourceHouse;
  readonly choices: readonly StrategyChoice[];
  readonly opened: OpenStrategy;
  /** Whether to begin with the choice of a strategy. */
  readonly asksStrategy: boolean;
  readonly wording: Wording;
  readonly palette: Palette;
  readonly refreshMs: number;
  /** Stops until the shell calls us again. */
  readonly stop: () => Promise<void>;
  /** In words that it is asked as the public though there is a token; null: it is not. */
  readonly publicNow: () => Promise<string | null>;
  readonly onChoose: (choice: StrategyChoice) => Promise<void>;
  readonly takeKeys: (handler: KeyHandler) => void;
}

/** The dashboard over one strategy: which screen is shown, and what all screens share. */
export function Dashboard(props: DashboardProps): ReactElement {
  const { opened, wording } = props;
  const [way, setWay] = useState<Way>({
    here: props.asksStrategy
      ? [
          { screen: "overview", spot: TOP },
          { screen: "strategies", spot: TOP },
        ]
      : [{ screen: "overview", spot: TOP }],
    ahead: [],
  });
  const [command, setCommand] = useState<CommandEntry | null>(null);
  const [scratch, setScratch] = useState<Scratch>(EMPTY_SCRATCH);
  const [overview, setOverview] = useState(() => overviewAtFirst(opened.tree));
  const [asOf, setAsOf] = useState<AsOf>(opened.asOf);
  const [notice, setNotice] = useState<string | null>(null);
  const [seen] = useState(() => new ViewMemory());
  const { columns: width, rows: height } = useWindowSize();
  const { exit, suspendTerminal } = useApp();
  const { stdout } = useStdout();
  const live = useLiveTree(opened.source, asOf, opened, props.refreshMs);
  const history = useProgressHistory(
    { version: live.version, connection: live.connection, seen },
    opened.source,
    asOf,
  );
  const isPublicNow = usePublicNow(props.publicNow, setNotice);
  const go = (taken: Step): void => {
    setWay((before) => step(before, taken));
  };
  const place = placeOf(way);
  const isCommanding = command !== null;
  const destinations = useMemo(
    () => (isCommanding ? destinationsOf(live.tree, props.choices, wording) : []),
    [isCommanding, live.tree, props.choices, wording],
  );
  const candidates = useMemo(
    () => (command === null ? [] : candidatesFor(command.text, destinations, MOST_CANDIDATES)),
    [command, destinations],
  );
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
    connection: live.connection,
    seen,
    history,
    isLive: live.isLive,
    isPublicNow,
    width,
    height,
    notice,
    command: command === null ? null : { ...command, candidates },
    scratch,
    setScratch,
    say: setNotice,
    sayProblem,
    open: (next) => {
      go({ kind: "open", place: next });
    },
    replace: (next) => {
      go({ kind: "replace", place: next });
    },
    back: () => {
      go({ kind: "back" });
    },
    forth: () => {
      go({ kind: "forth" });
    },
    canGoForth: way.ahead.length > 0,
    moveTo: (spot) => {
      go({ kind: "replace", place: { ...place, spot } });
    },
    countAsOf: (period) => {
      setAsOf(period);
      go({ kind: "back" });
    },
    choose: (choice) => {
      props.onChoose(choice).catch(sayProblem);
    },
    copy: (text) => {
      copyText(text, stdout);
      setNotice(wording.t("terminal:notice/copied", { text }));
    },
    typeCommand: (key) => {
      if (command === null) setCommand({ text: "", chosen: 0 });
      else if (key === "escape") setCommand(null);
      else if (key === "enter") {
        const candidate = candidates[command.chosen];
        setCommand(null);
        if (candidate !== undefined) goTo(candidate.destination);
        else setNotice(wording.t("terminal:notice/nowhere", { text: command.text }));
      } else setCommand(typeCommand(command, key, candidates.length));
    },
    refresh: live.refresh,
    suspend: () => {
      suspendTerminal(props.stop).catch(sayProblem);
    },
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

  const goTo = (destination: Destination): void => {
    switch (destination.kind) {
      case "place":
        if (destination.place.screen === "overview") setWay({ here: [destination.place], ahead: [] });
        else go({ kind: "open", place: destination.place });
        return;
      case "as-of":
        setAsOf(destination.period);
        return;
      case "strategy":
        desk.choose(destination.choice);
        return;
      case "quit":
        exit();
    }
  };

  return place.screen === "overview" ? (
    <OverviewScreen desk={desk} state={overview} onChange={setOverview} />
  ) : (
    <PlacedScreen desk={desk} place={place} />
  );
}
