/** What becomes of a text that somebody enters in the report: an edit that is shown at once and sent. */
import type { Entered } from "@miara/domain/read-entered";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { useCallback } from "react";

import type { Refusal } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import type { EntryOutcome } from "./entry-field.tsx";

export interface Entering {
  /** Null where it was taken, else why not. */
  readonly apply: (edit: StrategyEdit) => EntryOutcome;
  readonly enter: <Figure>(
    entered: Entered<Figure>,
    edit: (is: Figure | null) => StrategyEdit,
  ) => EntryOutcome;
}

/** `reason`: why figures of a closed period are changed; null where the period is open. Empty: it is still missing. */
export function useEntering(reason: string | null): Entering {
  const { t, texts, formats } = useTexts();
  const { apply: applyEdits, mayEdit } = useStrategyEditing();
  const apply = useCallback(
    (edit: StrategyEdit): EntryOutcome => {
      if (reason === "") return { kind: "rejected", why: t("admin:report/reasonFirst") };
      const permission = mayEdit(edit);
      const refused: Pick<Refusal, "code" | "params"> | null = permission.ok
        ? applyEdits([edit], reason)
        : { code: permission.code, params: {} };
      if (refused?.code == null) return { kind: "taken" };
      return { kind: "rejected", why: describe(texts, { code: refused.code, params: refused.params }) };
    },
    [applyEdits, mayEdit, reason, t, texts],
  );
  const enter = useCallback(
    <Figure>(entered: Entered<Figure>, edit: (is: Figure | null) => StrategyEdit): EntryOutcome => {
      if (entered.kind === "rejected")
        return { kind: "rejected", why: t(`admin:report/fault/${entered.why}`) };
      if (entered.kind === "figure") return apply(edit(entered.is));
      return {
        kind: "ambiguous",
        readings: entered.readings.map(({ value, is }) => ({
          label: formats.number(value),
          take: () => apply(edit(is)),
        })),
      };
    },
    [apply, formats, t],
  );
  return { apply, enter };
}
