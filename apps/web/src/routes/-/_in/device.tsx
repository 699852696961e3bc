/** Where somebody lets a device in, such as the terminal, that shows a code. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../app/use-texts.ts";
import { DeviceForm } from "../../../features/account/device-form.tsx";
import { AdminPage } from "../../../frame/admin-page.tsx";
import { useSubmission } from "../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/device")({ component: DevicePage });

function DevicePage(): ReactNode {
  const { t } = useTexts();
  const submission = useSubmission();
  return (
    <AdminPage isWrong={submission.errors.length > 0} title={t("admin:device/title")}>
      <DeviceForm submission={submission} />
    </AdminPage>
  );
}
