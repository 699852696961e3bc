/** `/`: the list of strategies; where there is one, that one. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { StrategyList } from "../features/strategies/strategy-list.tsx";
import { Page } from "../frame/page.tsx";

export const Route = createFileRoute("/")({
  loader: async ({ context: { api, queryClient } }) => {
    const { strategies } = await queryClient.ensureQueryData(api.strategies.list.queryOptions());
    const [only, ...others] = strategies;
    if (only === undefined || others.length > 0) return;
    throw redirect({
      to: "/$organisation/$strategy",
      params: { organisation: only.organisation.id, strategy: only.id },
      search: (previous) => previous,
      replace: true,
    });
  },
  component: ListPage,
});

function ListPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { data } = useSuspenseQuery(api.strategies.list.queryOptions());
  return (
    <Page heading={t("web:list/title")} title={t("web:list/title")}>
      <StrategyList strategies={data.strategies} />
    </Page>
  );
}
