/** The way in. */
import { describe } from "@miara/messages/describe";
import { createFileRoute, redirect, useRouter } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CodeForm } from "../../features/account/code-form.tsx";
import { SignInForm } from "../../features/account/sign-in-form.tsx";
import { EntrancePage } from "../../frame/entrance-page.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { useSubmission } from "../../ui/use-submission.ts";

export interface SignInSearch {
  /** Where to go afterwards. */
  readonly to?: string;
  /** Why the organisation's own sign-in let nobody in. */
  readonly error?: string;
}

const HOME = "/-/work";

export const Route = createFileRoute("/-/sign-in")({
  validateSearch: (search: Record<string, unknown>): SignInSearch => {
    const { to, error } = search;
    return {
      ...(typeof to === "string" && /^\/(?![/\\])/u.test(to) ? { to } : {}),
      ...(typeof error === "string" && /^[a-z-]{1,40}$/u.test(error) ? { error } : {}),
    };
  },
  beforeLoad: ({ context: { me }, search: { to = HOME } }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's way to lead elsewhere
    if (me.account !== null) throw redirect({ href: new URL(to, window.location.origin).href });
  },
  component: SignInPage,
});

function SignInPage(): ReactNode {
  const { t, texts } = useTexts();
  const { me, queryClient } = Route.useRouteContext();
  const { to, error } = Route.useSearch();
  const router = useRouter();
  const submission = useSubmission();
  const [isCodeNeeded, setCodeNeeded] = useState(false);
  const title = isCodeNeeded ? t("admin:signIn/codeTitle") : t("admin:signIn/title");

  const goOn = (): void => {
    // What was answered to the public says nothing of what this person may see.
    queryClient.clear();
    router.history.push(to ?? HOME);
  };

  if (!me.isSetUp)
    return (
      <EntrancePage title={title}>
        <p>{t("admin:signIn/notSetUp")}</p>
      </EntrancePage>
    );
  if (isCodeNeeded)
    return (
      <EntrancePage isWrong={submission.errors.length > 0} title={title}>
        <CodeForm onOver={() => setCodeNeeded(false)} onSignedIn={goOn} submission={submission} />
      </EntrancePage>
    );
  const hasFailedElsewhere = error !== undefined && submission.errors.length === 0;
  return (
    <EntrancePage isWrong={hasFailedElsewhere || submission.errors.length > 0} title={title}>
      {to === undefined ? null : <p>{t("admin:signIn/needed")}</p>}
      {hasFailedElsewhere ? (
        <ErrorSummary errors={[{ field: null, text: describe(texts, { code: error, params: {} }) }]} />
      ) : null}
      <SignInForm
        oidc={me.oidc?.label ?? null}
        onCodeNeeded={() => setCodeNeeded(true)}
        onSignedIn={goOn}
        submission={submission}
        to={to ?? HOME}
      />
    </EntrancePage>
  );
}
