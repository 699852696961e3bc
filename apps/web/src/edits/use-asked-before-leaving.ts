/** Whoever leaves a page with input that was not saved is asked first. */
import { useBlocker } from "@tanstack/react-router";

import { useTexts } from "../app/use-texts.ts";

export function useAskedBeforeLeaving(isDirty: boolean): void {
  const { t } = useTexts();
  useBlocker({
    disabled: !isDirty,
    enableBeforeUnload: isDirty,
    // oxlint-disable-next-line no-alert -- the browser's own question: nothing else can hold a page that is being left
    shouldBlockFn: () => isDirty && !window.confirm(t("admin:form/leave")),
  });
}
