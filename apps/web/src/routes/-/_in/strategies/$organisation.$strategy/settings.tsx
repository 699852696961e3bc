/** What holds for a strategy as a whole. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { SettingsForm } from "../../../../../features/strategy-settings/settings-form.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/settings")({
  component: SettingsPage,
});

function SettingsPage(): ReactNode {
  const { t } = useTexts();
  return (
    <AdminPage title={t("admin:strategySettings/title")}>
      <SettingsForm />
    </AdminPage>
  );
}
