/** The key for an application of one-time codes, and the first code that proves that it has it. */
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { useAuthError } from "./auth-error.ts";

interface ScanFormProps {
  /** `otpauth://…`, with the key in it. */
  readonly uri: string;
  readonly submission: Submission;
  readonly onDone: () => void;
}

export function ScanForm({ uri, submission, onDone }: ScanFormProps): ReactNode {
  const { t } = useTexts();
  const authError = useAuthError();
  const field = useId();
  const [typed, setTyped] = useState("");

  const confirm = async (): Promise<readonly FormError[]> => {
    const code = typed.replaceAll(/\s/gu, "");
    if (code === "")
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:signIn/code") }) }];
    const answer = await postAuth("/two-factor/verify-totp", { code });
    if (!answer.ok) return [authError(answer, field)];
    onDone();
    return [];
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
      <p>{t("admin:account/scan")}</p>
      <QrCode label={t("admin:account/qr")} text={uri} />
      <CopyLine label={t("admin:account/key")} text={URL.parse(uri)?.searchParams.get("secret") ?? ""} />
      <TextField
        autoComplete="one-time-code"
        error={submission.errorOf(field)}
        id={field}
        inputMode="numeric"
        label={t("admin:signIn/code")}
        onType={setTyped}
        value={typed}
      />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:signIn/confirm")}
      </Button>
    </form>
  );
}
