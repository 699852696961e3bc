/** Asks the server to remind those who are missing something. */
import { describe } from "@miara/messages/describe";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { refusalOf, useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Reminders } from "./reminders.tsx";

export function RoundReminders({ period }: { readonly period: string }): ReactNode {
  const { t, texts } = useTexts();
  const api = useApi();
  const { reference } = useStrategyEditing();
  const remind = useMutation(api.rounds.remind.mutationOptions());
  const refusal = refusalOf(remind.error);
  const failure =
    remind.error === null
      ? null
      : refusal?.code == null
        ? t("admin:form/connection")
        : describe(texts, { code: refusal.code, params: refusal.params });
  return (
    <Reminders
      answer={remind.data ?? null}
      failure={failure}
      isBusy={remind.isPending}
      onRemind={() => remind.mutate({ ...reference, period })}
    />
  );
}
