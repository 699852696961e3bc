/** What somebody does with their own account. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../app/use-texts.ts";
import { PasswordForm } from "../../../features/account/password-form.tsx";
import { ProfileForm } from "../../../features/account/profile-form.tsx";
import { SessionList } from "../../../features/account/session-list.tsx";
import { TokenForm } from "../../../features/account/token-form.tsx";
import { TokenList } from "../../../features/account/token-list.tsx";
import { TwoFactor } from "../../../features/account/two-factor.tsx";
import { AdminPage } from "../../../frame/admin-page.tsx";
import { Section } from "../../../ui/section.tsx";
import { useSubmission } from "../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/account")({
  loader: ({ context: { api, queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(api.account.sessions.list.queryOptions()),
      queryClient.ensureQueryData(api.account.tokens.list.queryOptions()),
    ]),
  component: AccountPage,
});

function AccountPage(): ReactNode {
  const { t } = useTexts();
  const { api, me } = Route.useRouteContext();
  // When the session ends, what was typed stays on the page.
  const account = useSuspenseQuery(api.session.me.queryOptions()).data.account ?? me.account;
  const profile = useSubmission();
  const password = useSubmission();
  const twoFactor = useSubmission();
  const sessions = useSubmission();
  const tokens = useSubmission();
  const isWrong = [profile, password, twoFactor, sessions, tokens].some(({ errors }) => errors.length > 0);
  if (account === null) return null;
  return (
    <AdminPage isWrong={isWrong} title={t("admin:account/title")}>
      <Section title={t("admin:account/profile")}>
        <ProfileForm account={account} key={account.id} submission={profile} />
      </Section>
      <Section title={t("admin:account/password")}>
        <PasswordForm submission={password} />
      </Section>
      <Section title={t("admin:account/twoFactor")}>
        <TwoFactor isOn={account.isTwoFactorOn} submission={twoFactor} />
      </Section>
      <Section title={t("admin:account/sessions")}>
        <SessionList submission={sessions} />
      </Section>
      <Section title={t("admin:account/tokens")}>
        <p>{t("admin:account/tokenHint")}</p>
        <TokenList submission={tokens} />
        <TokenForm submission={tokens} />
      </Section>
    </AdminPage>
  );
}
