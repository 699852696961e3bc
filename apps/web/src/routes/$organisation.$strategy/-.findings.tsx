/** What a person should look at in a strategy's data. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { loadFindingTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";
import { FindingList } from "../../features/findings/finding-list.tsx";
import { MissingPage } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";

export const Route = createFileRoute("/$organisation/$strategy/-/findings")({
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { api, queryClient, texts }, params, deps }) => {
    await Promise.all([
      orNotFound(
        queryClient.ensureQueryData(api.findings.list.queryOptions(strategyAddress(params, deps.asOf))),
      ),
      loadFindingTexts(texts),
    ]);
  },
  component: FindingsPage,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function FindingsPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { asOf } = Route.useLoaderDeps();
  const params = Route.useParams();
  const { data } = useSuspenseQuery(api.findings.list.queryOptions(strategyAddress(params, asOf)));
  return (
    <StrategyPage
      crumbs={[]}
      head={data.strategy}
      heading={t("web:findings/title")}
      title={t("web:findings/title")}
    >
      <p className="mb-3">{t("web:findings/lead")}</p>
      <FindingList findings={data.findings} organisation={params.organisation} strategy={params.strategy} />
    </StrategyPage>
  );
}
