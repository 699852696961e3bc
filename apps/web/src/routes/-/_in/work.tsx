/** What waits for whoever is signed in: their home. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../app/use-texts.ts";
import { AdminPage } from "../../../frame/admin-page.tsx";

export const Route = createFileRoute("/-/_in/work")({
  component: WorkPage,
});

function WorkPage(): ReactNode {
  const { t } = useTexts();
  return <AdminPage title={t("admin:work/title")}>{null}</AdminPage>;
}
