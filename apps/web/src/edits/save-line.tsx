/** The button that saves a form, and what became of it: saved means stored. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

interface SaveLineProps {
  readonly isDirty: boolean;
  /** The form was sent since it was last changed. */
  readonly isSaved: boolean;
}

export function SaveLine({ isDirty, isSaved }: SaveLineProps): ReactNode {
  const { t } = useTexts();
  const { waiting } = useStrategyEditing();
  return (
    <div className="my-4 flex flex-wrap items-center gap-3">
      <Button look="primary" type="submit">
        {t("admin:form/save")}
      </Button>
      <output className="font-semibold">
        {isSaved && !isDirty ? t(waiting.length > 0 ? "admin:form/saving" : "admin:form/saved") : ""}
      </output>
      {isDirty ? <span className="text-muted">{t("admin:form/unsaved")}</span> : null}
    </div>
  );
}
