/** The password that a one-time link lets somebody choose. */
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { refusalOf, useApi } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { isAboutPassword, NewPasswordField } from "./new-password-field.tsx";

interface AcceptFormProps {
  readonly token: string;
  readonly email: string;
  readonly submission: Submission;
  readonly onDone: (password: string) => Promise<void>;
}

export function AcceptForm({ token, email, submission, onDone }: AcceptFormProps): ReactNode {
  const { t } = useTexts();
  const wordsOf = useProblemWords();
  const { mutateAsync: accept } = useMutation(useApi().links.accept.mutationOptions());
  const field = useId();
  const [password, setPassword] = useState("");

  const choose = async (): Promise<readonly FormError[]> => {
    if (password === "")
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:link/newPassword") }) }];
    try {
      await accept({ token, password });
    } catch (error) {
      return [{ field: isAboutPassword(refusalOf(error)?.code) ? field : null, text: wordsOf(error) }];
    }
    await onDone(password);
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(choose);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <p>{t("admin:link/lead", { email })}</p>
      {/* Tells password managers whose password it is. */}
      <input autoComplete="username" hidden readOnly value={email} />
      <NewPasswordField
        error={submission.errorOf(field)}
        id={field}
        label={t("admin:link/newPassword")}
        onType={setPassword}
        value={password}
      />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:link/submit")}
      </Button>
    </form>
  );
}
