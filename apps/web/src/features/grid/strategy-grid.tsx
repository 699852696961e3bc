/** Stages or indicators × periods of the strategy that the page works on, to be filled in like a sheet. */
import { useMemo, type ReactNode } from "react";

import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { StrategyLanguageProvider } from "../../ui/verbatim.tsx";
import { choiceOf, writeGridSearch, type GridSearch } from "./grid-choice.ts";
import { GridWorkbench } from "./grid-workbench.tsx";
import { usualPart } from "./own-part.ts";

interface StrategyGridProps {
  readonly search: GridSearch;
  readonly goTo: (search: GridSearch) => void;
}

export function StrategyGrid({ search, goTo }: StrategyGridProps): ReactNode {
  const editing = useStrategyEditing();
  const { strategy, session, today } = editing;
  const usual = usualPart({ actor: session.actor, strategy, today });
  const choice = useMemo(() => choiceOf(search, usual), [search, usual]);
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <GridWorkbench choice={choice} choose={(next) => goTo(writeGridSearch(next))} editing={editing} />
    </StrategyLanguageProvider>
  );
}
