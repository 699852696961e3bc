/** The results of a search as a page with an address. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { useTexts } from "../../app/use-texts.ts";
import { HitList } from "../../features/search/hit-list.tsx";
import { MissingPage } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";

const LIMIT = 100;

export interface ResultsSearch {
  readonly q?: string;
}

export const Route = createFileRoute("/$organisation/$strategy/-/search")({
  validateSearch: (search: Record<string, unknown>): ResultsSearch => {
    const query = search["q"];
    return typeof query === "string" ? { q: query } : {};
  },
  loaderDeps: ({ search: { asOf, q } }) => ({ asOf, q: q ?? "" }),
  loader: async ({ context: { api, queryClient }, params: { organisation, strategy }, deps }) => {
    await orNotFound(
      Promise.all([
        // For the head of the page: its as-of switch and its language.
        queryClient.ensureQueryData(
          api.strategies.tree.queryOptions(strategyAddress({ organisation, strategy }, deps.asOf)),
        ),
        queryClient.ensureQueryData(
          api.search.find.queryOptions({ organisation, strategy, query: deps.q, limit: LIMIT }),
        ),
      ]),
    );
  },
  component: SearchPage,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function SearchPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { asOf, q: query } = Route.useLoaderDeps();
  const { organisation, strategy } = Route.useParams();
  const { data: view } = useSuspenseQuery(
    api.strategies.tree.queryOptions(strategyAddress({ organisation, strategy }, asOf)),
  );
  const { data } = useSuspenseQuery(
    api.search.find.queryOptions({ organisation, strategy, query, limit: LIMIT }),
  );
  const title = query === "" ? t("web:search/titleEmpty") : t("web:search/title", { query });
  return (
    <StrategyPage crumbs={[]} head={view.strategy} heading={title} title={title}>
      <p className="mb-3 text-sm text-muted">{t("web:search/hint")}</p>
      {query === "" ? null : (
        <>
          <p className="mb-2">{t("web:search/found", { count: data.hits.length })}</p>
          <HitList hits={data.hits} organisation={organisation} strategy={strategy} />
        </>
      )}
    </StrategyPage>
  );
}
