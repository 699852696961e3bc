import { useState, type ReactElement } from "react";

import { referTo } from "../sources/open-house.ts";
import type { StrategyChoice } from "../sources/source.ts";
import { Dashboard, type DashboardProps } from "./dashboard.tsx";
import { useKeyQueue } from "./use-key-queue.ts";

export type StrategySwitchProps = Omit<DashboardProps, "onChoose" | "takeKeys">;

/** The dashboard of one strategy after the other; a new one is shown once its figures are here. */
export function StrategySwitch(props: StrategySwitchProps): ReactElement {
  const [opened, setOpened] = useState(props.opened);
  const [asksStrategy, setAsksStrategy] = useState(props.asksStrategy);
  const [turn, setTurn] = useState(0);
  // Here, where it outlasts a change of strategy: no key is lost on the way.
  const takeKeys = useKeyQueue();

  const choose = async (choice: StrategyChoice): Promise<void> => {
    const source = props.house.open(choice);
    const tree = await source.tree(undefined);
    setOpened({ source, tree, asOf: undefined });
    setAsksStrategy(false);
    setTurn((before) => before + 1);
  };

  return (
    <Dashboard
      key={`${referTo(opened.source.choice)} ${turn}`}
      {...props}
      opened={opened}
      asksStrategy={asksStrategy}
      onChoose={choose}
      takeKeys={takeKeys}
    />
  );
}
