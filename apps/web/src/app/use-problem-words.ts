/** What went wrong with something that was sent, in words that say what to do. */
import { describe } from "@miara/messages/describe";
import type { i18n } from "i18next";
import { useCallback } from "react";

import { refusalOf } from "./api.ts";
import { useTexts } from "./use-texts.ts";

/** For pages whose words of `admin` are there. */
export function useProblemWords(): (error: unknown) => string {
  const { t, texts } = useTexts();
  return useCallback((error) => wordsOfRefusal(texts, error) ?? t("admin:form/connection"), [t, texts]);
}

/** Null: the server said nothing. */
function wordsOfRefusal(texts: i18n, error: unknown): string | null {
  const refusal = refusalOf(error);
  if (refusal === null) return null;
  return describe(texts, { code: refusal.code ?? "bad-request", params: refusal.params });
}
