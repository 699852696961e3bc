/** Says who runs the installation, and how accessible its pages are. */
import type { Installation } from "@miara/api/installation-schema";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { SavedNote } from "../../ui/saved-note.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PassageField, TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import {
  findWrong,
  OFFICE_FIELDS,
  readInstallation,
  STATEMENT_FIELDS,
  writeInstallation,
  type InstallationField,
} from "./written-installation.ts";

const PASSAGES: ReadonlySet<InstallationField> = new Set([
  "address",
  "shortcomings",
  "keyboardShortcuts",
  "architecture",
  "communication",
  "further",
]);
const DAYS: ReadonlySet<InstallationField> = new Set([
  "publishedOn",
  "updatedOn",
  "statementOn",
  "reviewedOn",
]);
const STATUSES = ["full", "partial", "none"] as const;
const METHODS = ["self-assessment", "audit"] as const;

interface InstallationFormProps {
  readonly installation: Installation;
  readonly submission: Submission;
}

export function InstallationForm({ installation, submission }: InstallationFormProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: set } = useMutation(api.installation.set.mutationOptions());
  const id = useId();
  const [written, setWritten] = useState(() => writeInstallation(installation));
  const [isSaved, setSaved] = useState(false);
  const change = (part: Partial<typeof written>): void => setWritten((before) => ({ ...before, ...part }));

  const save = async (): Promise<readonly FormError[]> => {
    setSaved(false);
    const wrong = findWrong(written);
    if (wrong.length > 0)
      return wrong.map(({ field, what }) => ({
        field: `${id}-${field}`,
        text: what === "email" ? t("admin:form/badEmail") : t("admin:settings/badAddress"),
      }));
    await set(readInstallation(written));
    await queryClient.invalidateQueries(api.installation.get.queryFilter());
    setSaved(true);
    return [];
  };
  const draw = (field: InstallationField): ReactNode => {
    const Control = PASSAGES.has(field) ? PassageField : TextField;
    return (
      <Control
        autoComplete="off"
        error={submission.errorOf(`${id}-${field}`)}
        id={`${id}-${field}`}
        isOptional
        key={field}
        label={t(`admin:settings/field/${field}`)}
        onType={(text) => change({ lines: { ...written.lines, [field]: text } })}
        value={written.lines[field]}
        {...(DAYS.has(field) ? { type: "date" } : {})}
      />
    );
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
      <Section title={t("admin:settings/who")}>
        <p>{t("admin:settings/whoLead")}</p>
        {OFFICE_FIELDS.map(draw)}
      </Section>
      <Section title={t("web:statement")}>
        <CheckField
          hint={t("admin:settings/hasStatementHint")}
          isChecked={written.hasStatement}
          label={t("admin:settings/hasStatement")}
          onChange={(hasStatement) => change({ hasStatement })}
        />
        {written.hasStatement ? (
          <>
            <SelectField
              label={t("admin:settings/status")}
              onChoose={(status) => change({ status })}
              options={STATUSES.map((value) => ({ value, label: t(`admin:settings/statuses/${value}`) }))}
              value={written.status}
            />
            <SelectField
              label={t("admin:settings/method")}
              onChoose={(method) => change({ method })}
              options={METHODS.map((value) => ({ value, label: t(`admin:settings/methods/${value}`) }))}
              value={written.method}
            />
            {STATEMENT_FIELDS.filter((field) => field !== "auditor" || written.method === "audit").map(draw)}
          </>
        ) : null}
      </Section>
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:form/save")}
      </Button>
      <SavedNote isSaved={isSaved} />
    </form>
  );
}
