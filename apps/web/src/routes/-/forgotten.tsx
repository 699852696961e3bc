/** For whoever does not know their password any more. */
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { ForgottenForm } from "../../features/account/forgotten-form.tsx";
import { EntrancePage } from "../../frame/entrance-page.tsx";
import { useSubmission } from "../../ui/use-submission.ts";

export const Route = createFileRoute("/-/forgotten")({ component: ForgottenPage });

function ForgottenPage(): ReactNode {
  const { t } = useTexts();
  const { me } = Route.useRouteContext();
  const submission = useSubmission();
  const [isAsked, setAsked] = useState(false);
  return (
    <EntrancePage isWrong={submission.errors.length > 0} title={t("admin:forgotten/title")}>
      {me.isMailConfigured ? (
        isAsked ? (
          <output className="block">{t("admin:forgotten/asked")}</output>
        ) : (
          <>
            <p>{t("admin:forgotten/lead")}</p>
            <ForgottenForm onDone={() => setAsked(true)} submission={submission} />
          </>
        )
      ) : (
        <p>{t("admin:forgotten/noMail")}</p>
      )}
      <p className="mt-4">
        <Link to="/-/sign-in">{t("admin:forgotten/back")}</Link>
      </p>
    </EntrancePage>
  );
}
