/** What the accounts refused, as an error of a form. */
import { describe } from "@miara/messages/describe";
import { useCallback } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { AuthRefusal } from "../../session/sign-in.ts";
import type { FormError } from "../../ui/error-summary.tsx";

/** `field` is the control that it is about; null: the form as a whole. */
export function useAuthError(): (refusal: AuthRefusal, field?: string | null) => FormError {
  const { t, texts } = useTexts();
  return useCallback(
    (refusal, field = null) => ({
      field,
      text: refusal.code === "no-connection" ? t("admin:form/connection") : describe(texts, refusal),
    }),
    [t, texts],
  );
}
