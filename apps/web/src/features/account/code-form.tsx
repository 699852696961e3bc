/** The second step of a sign-in: a code from the telephone, or one of those kept for when it is lost. */
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { useAuthError } from "./auth-error.ts";
import { readCode } from "./one-time-code.ts";

interface CodeFormProps {
  readonly submission: Submission;
  readonly onSignedIn: () => void;
  /** The time for it is over: address and password are asked for again. */
  readonly onOver: () => void;
}

export function CodeForm({ submission, onSignedIn, onOver }: CodeFormProps): ReactNode {
  const { t } = useTexts();
  const authError = useAuthError();
  const field = useId();
  const [typed, setTyped] = useState("");

  const confirm = async (): Promise<readonly FormError[]> => {
    const code = readCode(typed);
    if (code === null)
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:signIn/code") }) }];
    const answer = await postAuth(`/two-factor/verify-${code.kind}`, { code: code.text });
    if (answer.ok) {
      onSignedIn();
      return [];
    }
    if (answer.code !== "second-step-over") return [authError(answer, field)];
    onOver();
    return [authError(answer)];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(confirm);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <TextField
        autoComplete="one-time-code"
        error={submission.errorOf(field)}
        hint={t("admin:signIn/codeHint")}
        id={field}
        label={t("admin:signIn/code")}
        onType={setTyped}
        spellCheck={false}
        value={typed}
      />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:signIn/confirm")}
      </Button>
    </form>
  );
}
