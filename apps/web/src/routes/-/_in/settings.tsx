/** Settings of the installation: who runs it, its accessibility statement, and what the operator has set up. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../app/use-texts.ts";
import { InstallationForm } from "../../../features/installation/installation-form.tsx";
import { AdminPage } from "../../../frame/admin-page.tsx";
import { useMay } from "../../../session/use-may.ts";
import { Section } from "../../../ui/section.tsx";
import { useSubmission } from "../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/settings")({
  loader: ({ context: { api, queryClient } }) =>
    queryClient.ensureQueryData(api.installation.get.queryOptions()),
  component: SettingsPage,
});

function SettingsPage(): ReactNode {
  const { t, language } = useTexts();
  const { api, me } = Route.useRouteContext();
  const { data } = useSuspenseQuery(api.installation.get.queryOptions());
  const may = useMay();
  const submission = useSubmission();
  return (
    <AdminPage isWrong={submission.errors.length > 0} title={t("admin:settings/title")}>
      {may("settings") ? (
        <InstallationForm installation={data} submission={submission} />
      ) : (
        <p>{t("admin:settings/mayNot")}</p>
      )}
      <p className="mt-3">
        <a href={`/-/accessibility?lang=${language}`}>{t("admin:settings/toStatement")}</a>
      </p>
      <Section title={t("admin:settings/operator")}>
        <p>{t("admin:settings/operatorLead")}</p>
        <ul className="mt-2 list-disc ps-5">
          <li>{me.isMailConfigured ? t("admin:settings/mailOn") : t("admin:settings/mailOff")}</li>
          <li>
            {me.oidc === null
              ? t("admin:settings/oidcOff")
              : t("admin:settings/oidcOn", { label: me.oidc.label })}
          </li>
        </ul>
      </Section>
    </AdminPage>
  );
}
