/** Where the link leads that the server printed: the first account. */
import { createFileRoute, Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { SetUpForm } from "../../features/account/set-up-form.tsx";
import { useTokenInAddress } from "../../features/account/token-in-address.ts";
import { EntrancePage } from "../../frame/entrance-page.tsx";
import { useSubmission } from "../../ui/use-submission.ts";

export const Route = createFileRoute("/-/set-up")({ component: SetUpPage });

function SetUpPage(): ReactNode {
  const { t } = useTexts();
  const { me, queryClient } = Route.useRouteContext();
  const router = useRouter();
  const token = useTokenInAddress();
  const submission = useSubmission();
  const title = t("admin:setUp/title");

  if (me.isSetUp)
    return (
      <EntrancePage title={title}>
        <p>{t("admin:setUp/already")}</p>
        <p className="mt-3">
          <Link to="/-/sign-in">{t("admin:signIn/submit")}</Link>
        </p>
      </EntrancePage>
    );
  if (token === null)
    return (
      <EntrancePage title={title}>
        <p>{t("admin:setUp/noToken")}</p>
      </EntrancePage>
    );
  return (
    <EntrancePage isWrong={submission.errors.length > 0} title={title}>
      <p>{t("admin:setUp/lead")}</p>
      <SetUpForm
        onDone={(isSignedIn) => {
          queryClient.clear();
          router.history.replace(isSignedIn ? "/-/work" : "/-/sign-in");
        }}
        submission={submission}
        token={token}
      />
    </EntrancePage>
  );
}
