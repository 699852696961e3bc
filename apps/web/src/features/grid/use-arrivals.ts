/** Says what comes back from the server later, when one is somewhere else in the grid: a refusal, a conflict. */
import { describe } from "@miara/messages/describe";
import { useEffect, useRef } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { EditingState } from "../../edits/editing-state.ts";

export function useArrivals(
  { conflicts, refused }: Pick<EditingState, "conflicts" | "refused">,
  say: (text: string) => void,
): void {
  const { t, texts } = useTexts();
  const known = useRef({ conflicts: conflicts.length, refused: refused.length });
  useEffect(() => {
    const before = known.current;
    known.current = { conflicts: conflicts.length, refused: refused.length };
    const last = refused.at(-1);
    if (conflicts.length > before.conflicts)
      say(t("admin:conflict/title", { count: conflicts.length - before.conflicts }));
    else if (last !== undefined && refused.length > before.refused)
      say(t("admin:grid/said/notEntered", { why: describe(texts, last) }));
  }, [conflicts, refused, say, t, texts]);
}
