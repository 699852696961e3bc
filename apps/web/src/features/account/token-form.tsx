/** Makes a token for a program, and shows it this once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";

const DAYS = ["30", "90", "365"] as const;

export function TokenForm({ submission }: { readonly submission: Submission }): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: create } = useMutation(api.account.tokens.create.mutationOptions());
  const field = useId();
  const [name, setName] = useState("");
  const [days, setDays] = useState<(typeof DAYS)[number]>("90");
  const [mayWrite, setMayWrite] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);

  const make = async (): Promise<readonly FormError[]> => {
    setSecret(null);
    if (name.trim() === "")
      return [{ field, text: t("admin:form/requiredNamed", { field: t("admin:account/tokenName") }) }];
    const made = await create({ name: name.trim(), isReadOnly: !mayWrite, expiresInDays: Number(days) });
    setSecret(made.secret);
    setName("");
    await queryClient.invalidateQueries(api.account.tokens.list.queryFilter());
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(make);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      {secret === null ? null : (
        <div className="notice" role="alert">
          <CopyLine label={t("admin:account/newToken")} text={secret} />
        </div>
      )}
      <TextField
        autoComplete="off"
        error={submission.errorOf(field)}
        id={field}
        label={t("admin:account/tokenName")}
        maxLength={60}
        onType={setName}
        value={name}
      />
      <SelectField
        label={t("admin:account/tokenDays")}
        onChoose={setDays}
        options={DAYS.map((value) => ({ value, label: t("admin:account/days", { count: Number(value) }) }))}
        value={days}
      />
      <CheckField isChecked={mayWrite} label={t("admin:account/tokenWrites")} onChange={setMayWrite} />
      <Button isBusy={submission.isBusy} type="submit">
        {t("admin:account/createToken")}
      </Button>
    </form>
  );
}
