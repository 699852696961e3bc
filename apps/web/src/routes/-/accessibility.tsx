/** The accessibility statement, for everybody. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { AccessibilityStatement } from "../../features/installation/accessibility-statement.tsx";
import { Page } from "../../frame/page.tsx";

export const Route = createFileRoute("/-/accessibility")({
  loader: ({ context: { api, queryClient } }) =>
    queryClient.ensureQueryData(api.installation.get.queryOptions()),
  component: AccessibilityPage,
});

function AccessibilityPage(): ReactNode {
  const { t } = useTexts();
  const { api } = Route.useRouteContext();
  const { data } = useSuspenseQuery(api.installation.get.queryOptions());
  const title = t("admin:statement/title");
  return (
    <Page heading={title} title={title}>
      {data.accessibility === null ? (
        <p>{t("admin:statement/none")}</p>
      ) : (
        <AccessibilityStatement
          accessibility={data.accessibility}
          address={`${window.location.origin}/`}
          installation={data}
        />
      )}
    </Page>
  );
}
