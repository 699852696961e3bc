/** Another password; whoever changes it is signed out everywhere else. */
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SavedNote } from "../../ui/saved-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { useAuthError } from "./auth-error.ts";
import { isAboutPassword, NewPasswordField } from "./new-password-field.tsx";

export function PasswordForm({ submission }: { readonly submission: Submission }): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const authError = useAuthError();
  const id = useId();
  const fields = { current: `${id}-current`, next: `${id}-next` };
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNext] = useState("");
  const [isSaved, setSaved] = useState(false);

  const change = async (): Promise<readonly FormError[]> => {
    setSaved(false);
    const empty = [
      { field: fields.current, label: t("admin:account/current"), isEmpty: currentPassword === "" },
      { field: fields.next, label: t("admin:link/newPassword"), isEmpty: newPassword === "" },
    ].filter(({ isEmpty }) => isEmpty);
    if (empty.length > 0)
      return empty.map(({ field, label }) => ({
        field,
        text: t("admin:form/requiredNamed", { field: label }),
      }));
    const answer = await postAuth("/change-password", { currentPassword, newPassword });
    if (!answer.ok)
      return [
        authError(
          answer,
          answer.code === "wrong-password"
            ? fields.current
            : isAboutPassword(answer.code)
              ? fields.next
              : null,
        ),
      ];
    setCurrent("");
    setNext("");
    setSaved(true);
    await queryClient.invalidateQueries(api.account.sessions.list.queryFilter());
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(change);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <p>{t("admin:account/passwordLead")}</p>
      <TextField
        autoComplete="current-password"
        error={submission.errorOf(fields.current)}
        id={fields.current}
        label={t("admin:account/current")}
        onType={setCurrent}
        type="password"
        value={currentPassword}
      />
      <NewPasswordField
        error={submission.errorOf(fields.next)}
        id={fields.next}
        label={t("admin:link/newPassword")}
        onType={setNext}
        value={newPassword}
      />
      <Button isBusy={submission.isBusy} type="submit">
        {t("admin:account/changePassword")}
      </Button>
      <SavedNote isSaved={isSaved} />
    </form>
  );
}
