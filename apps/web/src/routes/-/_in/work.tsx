/** What waits for whoever is signed in: their home. */
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { loadFindingTexts } from "../../../app/texts.ts";
import { useTexts } from "../../../app/use-texts.ts";
import { WorkList } from "../../../features/work/work-list.tsx";
import { AdminPage } from "../../../frame/admin-page.tsx";
import { useMay } from "../../../session/use-may.ts";

export const Route = createFileRoute("/-/_in/work")({
  loader: async ({ context: { api, queryClient, texts } }) => {
    // What somebody has just done is not waiting any more.
    await Promise.all([
      queryClient.fetchQuery({ ...api.work.list.queryOptions(), staleTime: 0 }),
      loadFindingTexts(texts),
    ]);
  },
  component: WorkPage,
});

function WorkPage(): ReactNode {
  const { api, me } = Route.useRouteContext();
  const { t } = useTexts();
  const { strategies } = useSuspenseQuery(api.work.list.queryOptions()).data;
  const items = strategies.flatMap(({ organisation, strategy, title, items: own }) =>
    own.map((item) => ({ ...item, of: { organisation, strategy }, strategyTitle: title })),
  );
  return (
    <AdminPage title={t("admin:work/title")}>
      {me.grants.length === 0 ? <p>{t("admin:work/noRole")}</p> : <WorkList items={items} />}
      {items.length === 0 ? <FirstStrategy /> : null}
    </AdminPage>
  );
}

/** Where there is no strategy at all, whoever may bring one in is led there. */
function FirstStrategy(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const may = useMay();
  const { data } = useQuery(api.strategies.list.queryOptions());
  if (data === undefined || data.strategies.length > 0 || !may("import")) return null;
  return (
    <p className="mt-3">
      {t("admin:work/first")} <Link to="/-/strategies/new">{t("admin:nav/newStrategy")}</Link>
    </p>
  );
}
