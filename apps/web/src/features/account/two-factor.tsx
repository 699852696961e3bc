/** The second step of signing in: turned on with an application's code, off with the password. */
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { useAuthError } from "./auth-error.ts";
import { BackupCodes } from "./backup-codes.tsx";
import { readBackupCodes } from "./read-backup-codes.ts";
import { ScanForm } from "./scan-form.tsx";

type Step =
  | { readonly kind: "rest" }
  | { readonly kind: "scan"; readonly uri: string; readonly codes: readonly string[] }
  | { readonly kind: "codes"; readonly codes: readonly string[] };

type Deed = "enable" | "disable" | "generate-backup-codes";

interface TwoFactorProps {
  readonly isOn: boolean;
  readonly submission: Submission;
}

export function TwoFactor({ isOn, submission }: TwoFactorProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const authError = useAuthError();
  const field = useId();
  const [step, setStep] = useState<Step>({ kind: "rest" });
  const [password, setPassword] = useState("");
  const refresh = (): Promise<void> => queryClient.invalidateQueries(api.session.me.queryFilter());

  const run = async (deed: Deed): Promise<readonly FormError[]> => {
    if (password === "")
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:account/current") }) }];
    const answer = await postAuth(`/two-factor/${deed}`, { password });
    if (!answer.ok) return [authError(answer, answer.code === "wrong-password" ? field : null)];
    setPassword("");
    const codes = readBackupCodes(answer.data["backupCodes"]);
    const uri = answer.data["totpURI"];
    if (deed === "enable" && typeof uri === "string") setStep({ kind: "scan", uri, codes });
    else setStep(deed === "disable" ? { kind: "rest" } : { kind: "codes", codes });
    await refresh();
    return [];
  };

  if (step.kind === "scan")
    return (
      <ScanForm
        onDone={() => {
          setStep({ kind: "codes", codes: step.codes });
          void refresh();
        }}
        submission={submission}
        uri={step.uri}
      />
    );
  return (
    <>
      {step.kind === "codes" ? <BackupCodes codes={step.codes} key={step.codes.join()} /> : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit(() => run(isOn ? "generate-backup-codes" : "enable"));
        }}
      >
        <ErrorSummary errors={submission.errors} />
        <p>{isOn ? t("admin:account/twoFactorOn") : t("admin:account/twoFactorOff")}</p>
        <TextField
          autoComplete="current-password"
          error={submission.errorOf(field)}
          hint={t("admin:account/twoFactorPassword")}
          id={field}
          label={t("admin:account/current")}
          onType={setPassword}
          type="password"
          value={password}
        />
        <div className="flex flex-wrap gap-2">
          <Button isBusy={submission.isBusy} type="submit">
            {isOn ? t("admin:account/newBackup") : t("admin:account/enable")}
          </Button>
          {isOn ? (
            <Button
              isBusy={submission.isBusy}
              look="danger"
              onClick={() => submission.submit(() => run("disable"))}
            >
              {t("admin:account/disable")}
            </Button>
          ) : null}
        </div>
      </form>
    </>
  );
}
