/** Stages or indicators × periods of the strategy that the page works on, to be filled in like a sheet. */
import type { ReactNode } from "react";

import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { StrategyLanguageProvider } from "../../ui/verbatim.tsx";
import type { GridChoice } from "./grid-choice.ts";
import { GridWorkbench } from "./grid-workbench.tsx";

interface StrategyGridProps {
  readonly choice: GridChoice;
  readonly choose: (choice: GridChoice) => void;
}

export function StrategyGrid({ choice, choose }: StrategyGridProps): ReactNode {
  const editing = useStrategyEditing();
  return (
    <StrategyLanguageProvider value={editing.strategy.language}>
      <GridWorkbench choice={choice} choose={choose} editing={editing} />
    </StrategyLanguageProvider>
  );
}
