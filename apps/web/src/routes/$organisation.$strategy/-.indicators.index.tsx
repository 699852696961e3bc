/** Every indicator of a strategy; what it is narrowed and sorted by stands in the address. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { loadAnalysisTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";
import { IndicatorList } from "../../features/indicators/indicator-list.tsx";
import { readIndicatorSearch } from "../../features/indicators/indicator-search.ts";
import { MissingPage } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";

export const Route = createFileRoute("/$organisation/$strategy/-/indicators/")({
  validateSearch: readIndicatorSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { api, queryClient, texts }, params, deps }) => {
    await Promise.all([
      orNotFound(
        queryClient.ensureQueryData(api.indicators.list.queryOptions(strategyAddress(params, deps.asOf))),
      ),
      loadAnalysisTexts(texts),
    ]);
  },
  component: IndicatorsPage,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function IndicatorsPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { asOf, lang, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const params = Route.useParams();
  const { data: view } = useSuspenseQuery(api.indicators.list.queryOptions(strategyAddress(params, asOf)));
  return (
    <StrategyPage
      crumbs={[]}
      head={view.strategy}
      heading={t("analysis:list/title")}
      title={t("analysis:list/title")}
    >
      <IndicatorList
        onSearch={(asked) => {
          const kept = { ...(asOf === undefined ? {} : { asOf }), ...(lang === undefined ? {} : { lang }) };
          void navigate({ search: { ...kept, ...asked }, replace: true, resetScroll: false });
        }}
        search={search}
        view={view}
      />
    </StrategyPage>
  );
}
