/** Asks for a link to a new password. */
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";

interface ForgottenFormProps {
  readonly submission: Submission;
  readonly onDone: () => void;
}

export function ForgottenForm({ submission, onDone }: ForgottenFormProps): ReactNode {
  const { t } = useTexts();
  const { mutateAsync: request } = useMutation(useApi().links.requestReset.mutationOptions());
  const field = useId();
  const [email, setEmail] = useState("");

  const ask = async (): Promise<readonly FormError[]> => {
    if (!email.includes("@")) return [{ field, text: t("admin:form/badEmail") }];
    await request({ email: email.trim() });
    onDone();
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(ask);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <TextField
        autoComplete="username"
        error={submission.errorOf(field)}
        id={field}
        label={t("admin:signIn/email")}
        onType={setEmail}
        spellCheck={false}
        type="email"
        value={email}
      />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:forgotten/submit")}
      </Button>
    </form>
  );
}
