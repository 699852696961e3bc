/** What other views add to a card, once they are here; the card does not wait for them. */
import type { CardView } from "@miara/domain/card-view";
import type { ElementId } from "@miara/domain/ids";
import { useMemo } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { useView } from "../../dashboard/use-view.ts";
import { askAnalyses, askLatestChanges } from "../../dashboard/view-questions.ts";
import type { CardMore } from "../../views/card-more.ts";
import { changeWords } from "../../views/change-words.ts";

export function useCardMore(desk: Desk, element: ElementId, card: CardView | null): CardMore {
  const { tree, wording, history } = desk;
  const { view: changes } = useView(desk, askLatestChanges(desk, element));
  const { view: analyses } = useView(desk, askAnalyses(desk, card));
  return useMemo(
    () => ({
      analyses: analyses ?? new Map(),
      course: history?.progress.get(element) ?? [],
      changes: (changes ?? []).map((change) => changeWords(change, tree, wording)),
    }),
    [analyses, element, changes, history, tree, wording],
  );
}
