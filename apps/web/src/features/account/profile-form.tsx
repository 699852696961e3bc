/** The name under which somebody acts, and the language of letters to them. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { LanguageField } from "../../ui/language-field.tsx";
import { SavedNote } from "../../ui/saved-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import type { OwnAccount } from "./own-account.ts";

interface ProfileFormProps {
  readonly account: OwnAccount;
  readonly submission: Submission;
}

export function ProfileForm({ account, submission }: ProfileFormProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: change } = useMutation(api.account.change.mutationOptions());
  const id = useId();
  const [name, setName] = useState(account.name);
  const [office, setOffice] = useState(account.office ?? "");
  const [language, setLanguage] = useState(account.language);
  const [isSaved, setSaved] = useState(false);

  const save = async (): Promise<readonly FormError[]> => {
    setSaved(false);
    if (name.trim() === "")
      return [{ field: id, text: t("admin:form/requiredNamed", { field: t("admin:setUp/name") }) }];
    await change({ name: name.trim(), office: office.trim() === "" ? null : office.trim(), language });
    await queryClient.invalidateQueries(api.session.me.queryFilter());
    setSaved(true);
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(save);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <p>{account.email}</p>
      <TextField
        autoComplete="name"
        error={submission.errorOf(id)}
        hint={t("admin:setUp/nameHint")}
        id={id}
        label={t("admin:setUp/name")}
        onType={setName}
        value={name}
      />
      <TextField
        autoComplete="organization"
        hint={t("admin:setUp/officeHint")}
        isOptional
        label={t("admin:setUp/office")}
        onType={setOffice}
        value={office}
      />
      <LanguageField label={t("admin:account/language")} onChoose={setLanguage} value={language} />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:form/save")}
      </Button>
      <SavedNote isSaved={isSaved} />
    </form>
  );
}
