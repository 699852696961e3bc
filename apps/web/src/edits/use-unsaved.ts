/** Whoever leaves a form with input that was not saved is asked first; the foot of the page knows of it too. */
import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";

import { useTexts } from "../app/use-texts.ts";
import { useStoreIfAny } from "./use-strategy-editing.tsx";

export function useUnsaved(isDirty: boolean): void {
  const { t } = useTexts();
  const store = useStoreIfAny();
  useEffect(() => (isDirty ? store?.draft() : undefined), [isDirty, store]);
  useBlocker({
    disabled: !isDirty,
    enableBeforeUnload: isDirty,
    // oxlint-disable-next-line no-alert -- the browser's own question: nothing else can hold a page that is being left
    shouldBlockFn: () => isDirty && !window.confirm(t("admin:form/leave")),
  });
}
