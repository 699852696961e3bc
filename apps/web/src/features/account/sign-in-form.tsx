/** The way in: address and password, a code where the account asks for one, or the organisation's own sign-in. */
import { Link } from "@tanstack/react-router";
import { useId, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { postAuth } from "../../session/sign-in.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { useAuthError } from "./auth-error.ts";

interface SignInFormProps {
  readonly submission: Submission;
  /** What the organisation's own sign-in is called; null: there is none. */
  readonly oidc: string | null;
  /** Where to go afterwards. */
  readonly to: string;
  readonly onCodeNeeded: () => void;
  readonly onSignedIn: () => void;
}

export function SignInForm({ submission, oidc, to, onCodeNeeded, onSignedIn }: SignInFormProps): ReactNode {
  const { t } = useTexts();
  const authError = useAuthError();
  const id = useId();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const fields = { email: `${id}-email`, password: `${id}-password` };

  const signIn = async (): Promise<readonly FormError[]> => {
    const empty = [
      { field: fields.email, label: t("admin:signIn/email"), isEmpty: email.trim() === "" },
      { field: fields.password, label: t("admin:signIn/password"), isEmpty: password === "" },
    ].filter(({ isEmpty }) => isEmpty);
    if (empty.length > 0)
      return empty.map(({ field, label }) => ({
        field,
        text: t("admin:form/requiredNamed", { field: label }),
      }));
    const answer = await postAuth("/sign-in/email", { email: email.trim(), password });
    if (!answer.ok) return [authError(answer)];
    if (answer.data["twoFactorRedirect"] === true) onCodeNeeded();
    else onSignedIn();
    return [];
  };
  const signInElsewhere = async (): Promise<readonly FormError[]> => {
    const callbackURL = new URL(to, window.location.origin).href;
    const here = new URL(window.location.href);
    // Why it went wrong before; the next reason is not to stand behind it.
    here.searchParams.delete("error");
    const answer = await postAuth("/sign-in/social", {
      provider: "oidc",
      callbackURL,
      errorCallbackURL: here.href,
    });
    if (!answer.ok) return [authError(answer)];
    if (typeof answer.data["url"] === "string") window.location.assign(answer.data["url"]);
    return [];
  };

  return (
    <>
      <ErrorSummary errors={submission.errors} />
      {oidc === null ? null : (
        <p className="my-4">
          <Button isBusy={submission.isBusy} onClick={() => submission.submit(signInElsewhere)}>
            {t("admin:signIn/oidc", { label: oidc })}
          </Button>
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit(signIn);
        }}
      >
        <TextField
          autoComplete="username"
          error={submission.errorOf(fields.email)}
          id={fields.email}
          inputMode="email"
          label={t("admin:signIn/email")}
          onType={setEmail}
          spellCheck={false}
          type="email"
          value={email}
        />
        <TextField
          autoComplete="current-password"
          error={submission.errorOf(fields.password)}
          id={fields.password}
          label={t("admin:signIn/password")}
          onType={setPassword}
          type="password"
          value={password}
        />
        <Button isBusy={submission.isBusy} look="primary" type="submit">
          {t("admin:signIn/submit")}
        </Button>
      </form>
      <p className="mt-4">
        <Link to="/-/forgotten">{t("admin:signIn/forgotten")}</Link>
      </p>
    </>
  );
}
