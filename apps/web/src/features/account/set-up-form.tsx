/** The first account of an installation. */
import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { refusalOf, useApi } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { isAboutPassword, NewPasswordField } from "./new-password-field.tsx";

interface SetUpFormProps {
  readonly token: string;
  readonly submission: Submission;
  /** `isSignedIn`: the account is made; whether its owner is in as well. */
  readonly onDone: (isSignedIn: boolean) => void;
}

export function SetUpForm({ token, submission, onDone }: SetUpFormProps): ReactNode {
  const { t, language } = useTexts();
  const wordsOf = useProblemWords();
  const { mutateAsync: setUp } = useMutation(useApi().setUp.run.mutationOptions());
  const id = useId();
  const [written, setWritten] = useState({ name: "", office: "", email: "", password: "" });
  const labels = {
    name: t("admin:setUp/name"),
    office: t("admin:setUp/office"),
    email: t("admin:signIn/email"),
    password: t("admin:signIn/password"),
  };
  const fieldOf = (name: keyof typeof written): string => `${id}-${name}`;
  const propsOf = (name: keyof typeof written) => ({
    id: fieldOf(name),
    label: labels[name],
    value: written[name],
    error: submission.errorOf(fieldOf(name)),
    onType: (text: string) => setWritten((before) => ({ ...before, [name]: text })),
  });

  const create = async (): Promise<readonly FormError[]> => {
    const names = ["name", "office", "email", "password"] as const;
    const empty = names.filter((name) => written[name].trim() === "");
    if (empty.length > 0)
      return empty.map((name) => ({
        field: fieldOf(name),
        text: t("admin:form/requiredNamed", { field: labels[name] }),
      }));
    const email = written.email.trim();
    if (!email.includes("@")) return [{ field: fieldOf("email"), text: t("admin:form/badEmail") }];
    try {
      await setUp({ ...written, email, token, language });
    } catch (error) {
      const code = refusalOf(error)?.code;
      return [{ field: isAboutPassword(code) ? fieldOf("password") : null, text: wordsOf(error) }];
    }
    const answer = await postAuth("/sign-in/email", { email, password: written.password });
    onDone(answer.ok);
    return [];
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit(create);
      }}
    >
      <ErrorSummary errors={submission.errors} />
      <TextField autoComplete="name" hint={t("admin:setUp/nameHint")} {...propsOf("name")} />
      <TextField autoComplete="organization" hint={t("admin:setUp/officeHint")} {...propsOf("office")} />
      <TextField autoComplete="username" spellCheck={false} type="email" {...propsOf("email")} />
      <NewPasswordField {...propsOf("password")} />
      <Button isBusy={submission.isBusy} look="primary" type="submit">
        {t("admin:setUp/submit")}
      </Button>
    </form>
  );
}
