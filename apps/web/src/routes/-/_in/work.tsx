/** What waits for whoever is signed in: their home. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { loadFindingTexts } from "../../../app/texts.ts";
import { useTexts } from "../../../app/use-texts.ts";
import { WorkList } from "../../../features/work/work-list.tsx";
import { AdminPage } from "../../../frame/admin-page.tsx";

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
    </AdminPage>
  );
}
