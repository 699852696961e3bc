/** The strategies that somebody may work on. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../app/use-texts.ts";
import { WorkedOnList } from "../../../../features/strategies/worked-on-list.tsx";
import { isWorkedOn } from "../../../../features/strategies/worked-on.ts";
import { AdminPage } from "../../../../frame/admin-page.tsx";
import { useMay } from "../../../../session/use-may.ts";
import { useSession } from "../../../../session/use-session.ts";

export const Route = createFileRoute("/-/_in/strategies/")({
  loader: ({ context: { api, queryClient } }) =>
    queryClient.ensureQueryData(api.strategies.list.queryOptions()),
  component: StrategiesPage,
});

function StrategiesPage(): ReactNode {
  const { t } = useTexts();
  const { api } = Route.useRouteContext();
  const { strategies } = useSuspenseQuery(api.strategies.list.queryOptions()).data;
  const grants = useSession()?.actor.grants ?? [];
  const may = useMay();
  return (
    <AdminPage title={t("admin:nav/strategies")}>
      <WorkedOnList strategies={strategies.filter((strategy) => isWorkedOn(strategy, grants))} />
      {may("import") ? (
        <p className="mt-4">
          <Link to="/-/strategies/new">{t("admin:nav/newStrategy")}</Link>
        </p>
      ) : null}
    </AdminPage>
  );
}
