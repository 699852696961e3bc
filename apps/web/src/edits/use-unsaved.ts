/**
 * Whoever leaves a form with input that was not saved is asked first: once for all forms of a strategy's page, whose
 * foot knows of them, too.
 */
import { useEffect } from "react";

import { useAskedBeforeLeaving } from "./use-asked-before-leaving.ts";
import { useStoreIfAny } from "./use-strategy-editing.tsx";

export function useUnsaved(isDirty: boolean): void {
  const store = useStoreIfAny();
  useEffect(() => (isDirty ? store?.draft() : undefined), [isDirty, store]);
  useAskedBeforeLeaving(isDirty && store === null);
}
