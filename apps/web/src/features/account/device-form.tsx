/** Lets a device in that shows a code: the code is typed, the device is named, and a person decides. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { refusalOf, useApi } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";

type Step =
  | { readonly kind: "code" }
  | { readonly kind: "ask"; readonly device: string }
  | { readonly kind: "done"; readonly isApproved: boolean };

export function DeviceForm({ submission }: { readonly submission: Submission }): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const wordsOf = useProblemWords();
  const { mutateAsync: approve } = useMutation(api.account.device.approve.mutationOptions());
  const { mutateAsync: deny } = useMutation(api.account.device.deny.mutationOptions());
  const field = useId();
  const [typed, setTyped] = useState("");
  const [step, setStep] = useState<Step>({ kind: "code" });
  const userCode = typed.trim();

  const look = async (): Promise<readonly FormError[]> => {
    if (userCode === "")
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:device/code") }) }];
    try {
      const { device } = await queryClient.fetchQuery({
        ...api.account.device.inspect.queryOptions({ userCode }),
        staleTime: 0,
      });
      setStep({ kind: "ask", device: device ?? t("admin:device/nameless") });
    } catch (error) {
      return [
        { field: refusalOf(error)?.code === "unknown-device-code" ? field : null, text: wordsOf(error) },
      ];
    }
    return [];
  };
  const decide = async (isApproved: boolean): Promise<readonly FormError[]> => {
    await (isApproved ? approve({ userCode }) : deny({ userCode }));
    setStep({ kind: "done", isApproved });
    return [];
  };

  if (step.kind === "done")
    return (
      <output className="block">
        {step.isApproved ? t("admin:device/approved") : t("admin:device/denied")}
      </output>
    );
  if (step.kind === "ask")
    return (
      <>
        <ErrorSummary errors={submission.errors} />
        <p role="alert">{t("admin:device/asks", { device: step.device })}</p>
        <p className="my-2">
          {t("admin:device/compare")} <strong className="font-mono text-lg">{userCode.toUpperCase()}</strong>
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            isBusy={submission.isBusy}
            look="primary"
            onClick={() => submission.submit(() => decide(true))}
          >
            {t("admin:device/approve")}
          </Button>
          <Button isBusy={submission.isBusy} onClick={() => submission.submit(() => decide(false))}>
            {t("admin:device/deny")}
          </Button>
        </div>
      </>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(look);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <p>{t("admin:device/lead")}</p>
      <TextField
        autoCapitalize="characters"
        autoComplete="off"
        error={submission.errorOf(field)}
        id={field}
        label={t("admin:device/code")}
        onType={setTyped}
        spellCheck={false}
        value={typed}
      />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:device/look")}
      </Button>
    </form>
  );
}
