/** Where an invitation and the link to a new password lead. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createFileRoute, Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { useTexts } from "../../app/use-texts.ts";
import { AcceptForm } from "../../features/account/accept-form.tsx";
import { useTokenInAddress } from "../../features/account/token-in-address.ts";
import { EntrancePage } from "../../frame/entrance-page.tsx";
import { postAuth } from "../../session/sign-in.ts";
import { useSubmission } from "../../ui/use-submission.ts";

export const Route = createFileRoute("/-/link")({ component: LinkPage });

function LinkPage(): ReactNode {
  const { t } = useTexts();
  const token = useTokenInAddress();
  if (token !== null) return <TokenPage token={token} />;
  return (
    <EntrancePage title={t("admin:link/title")}>
      <p>{t("admin:link/noToken")}</p>
      <p className="mt-3">
        <Link to="/-/sign-in">{t("admin:forgotten/back")}</Link>
      </p>
    </EntrancePage>
  );
}

function TokenPage({ token }: { readonly token: string }): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const wordsOf = useProblemWords();
  const queryClient = useQueryClient();
  const router = useRouter();
  const submission = useSubmission();
  // Asked once: the link is used up by what follows.
  const link = useQuery({ ...api.links.inspect.queryOptions({ token }), staleTime: Infinity, retry: false });

  if (link.isError)
    return (
      <EntrancePage title={t("admin:link/title")}>
        <p role="alert">{wordsOf(link.error)}</p>
        <p className="mt-3">
          <Link to="/-/sign-in">{t("admin:signIn/submit")}</Link>
        </p>
      </EntrancePage>
    );
  if (link.data === undefined)
    return (
      <EntrancePage title={t("admin:link/title")}>
        <p>{t("web:loading")}…</p>
      </EntrancePage>
    );
  const { kind, name, email } = link.data;
  return (
    <EntrancePage isWrong={submission.errors.length > 0} title={t(`admin:link/${kind}`, { name })}>
      <AcceptForm
        email={email}
        onDone={async (password) => {
          const answer = await postAuth("/sign-in/email", { email, password });
          queryClient.clear();
          // With a second step there is a code to be asked for.
          const isIn = answer.ok && answer.data["twoFactorRedirect"] !== true;
          router.history.replace(isIn ? "/-/work" : "/-/sign-in");
        }}
        submission={submission}
        token={token}
      />
    </EntrancePage>
  );
}
