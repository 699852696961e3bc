/** Who somebody is and what they may do: for an invitation and for a change. */
import type { RoleGrant } from "@miara/domain/role-grant";
import type { Language } from "@miara/domain/text";
import { useId, useState, type ReactNode } from "react";

import { refusalOf } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { LanguageField } from "../../ui/language-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { GrantsField } from "./grants-field.tsx";

export interface WrittenPerson {
  readonly name: string;
  readonly email: string;
  readonly office: string | null;
  readonly language: Language;
  readonly grants: RoleGrant[];
}

interface PersonFormProps {
  readonly person: Omit<WrittenPerson, "grants"> & { readonly grants: readonly RoleGrant[] };
  /** The address is what an account is known by: it is given once. */
  readonly isEmailFixed: boolean;
  /** What the button says. */
  readonly confirm: string;
  readonly submission: Submission;
  readonly onSave: (person: WrittenPerson) => Promise<void>;
}

export function PersonForm(props: PersonFormProps): ReactNode {
  const { person, isEmailFixed, confirm, submission, onSave } = props;
  const { t } = useTexts();
  const wordsOf = useProblemWords();
  const id = useId();
  const fields = { name: `${id}-name`, email: `${id}-email` };
  const [written, setWritten] = useState(person);
  const write = (change: Partial<typeof written>): void => setWritten((before) => ({ ...before, ...change }));

  const save = async (): Promise<readonly FormError[]> => {
    const name = written.name.trim();
    const email = written.email.trim();
    const errors = [
      ...(name === ""
        ? [{ field: fields.name, text: t("admin:form/requiredNamed", { field: t("admin:people/name") }) }]
        : []),
      ...(email.includes("@") ? [] : [{ field: fields.email, text: t("admin:form/badEmail") }]),
    ];
    if (errors.length > 0) return errors;
    const office = written.office?.trim() ?? "";
    try {
      await onSave({
        ...written,
        name,
        email,
        office: office === "" ? null : office,
        grants: [...written.grants],
      });
    } catch (error) {
      const code = refusalOf(error)?.code;
      const isAboutEmail = code === "email-taken" || code === "not-an-email";
      return [{ field: isAboutEmail ? fields.email : null, text: wordsOf(error) }];
    }
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
      <TextField
        autoComplete="off"
        error={submission.errorOf(fields.name)}
        hint={t("admin:setUp/nameHint")}
        id={fields.name}
        label={t("admin:people/name")}
        onType={(name) => write({ name })}
        value={written.name}
      />
      {isEmailFixed ? (
        <p>
          {t("admin:people/email")}: {written.email}
        </p>
      ) : (
        <TextField
          autoComplete="off"
          error={submission.errorOf(fields.email)}
          id={fields.email}
          label={t("admin:people/email")}
          onType={(email) => write({ email })}
          spellCheck={false}
          type="email"
          value={written.email}
        />
      )}
      <TextField
        autoComplete="off"
        hint={t("admin:setUp/officeHint")}
        isOptional
        label={t("admin:people/office")}
        onType={(office) => write({ office })}
        value={written.office ?? ""}
      />
      <LanguageField
        label={t("admin:account/language")}
        onChoose={(language) => write({ language })}
        value={written.language}
      />
      <GrantsField grants={written.grants} onChange={(grants) => write({ grants })} />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {confirm}
      </Button>
    </form>
  );
}
