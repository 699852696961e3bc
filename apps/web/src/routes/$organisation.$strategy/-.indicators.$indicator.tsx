/** One indicator with what its numbers say. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { loadAnalysisTexts, loadFindingTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";
import { IndicatorPage } from "../../features/indicator/indicator-page.tsx";
import { MissingPage, type Missing } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export const Route = createFileRoute("/$organisation/$strategy/-/indicators/$indicator")({
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { api, queryClient, texts }, params, deps }) => {
    await Promise.all([
      orNotFound(
        queryClient.ensureQueryData(
          api.indicators.get.queryOptions({
            ...strategyAddress(params, deps.asOf),
            indicator: params.indicator,
          }),
        ),
      ),
      loadAnalysisTexts(texts),
      loadFindingTexts(texts),
    ]);
  },
  component: OneIndicator,
  notFoundComponent: ({ data }) => <MissingPage missing={missingBy(data)} />,
});

function OneIndicator(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { asOf } = Route.useLoaderDeps();
  const params = Route.useParams();
  const { data: page } = useSuspenseQuery(
    api.indicators.get.queryOptions({ ...strategyAddress(params, asOf), indicator: params.indicator }),
  );
  const { kind, name } = page.analysis.indicator;
  return (
    <StrategyPage
      crumbs={page.breadcrumbs}
      head={page.strategy}
      heading={
        <>
          <span className="block text-sm font-normal text-muted">{t(`analysis:page/kind/${kind}`)} </span>
          <Verbatim>{name}</Verbatim>
        </>
      }
      title={name}
    >
      <IndicatorPage key={params.indicator} page={page} />
    </StrategyPage>
  );
}

/** The loader threw `{ data: { code } }`. */
function missingBy(thrown: unknown): Missing {
  return JSON.stringify(thrown ?? null).includes("unknown-strategy") ? "strategy" : "indicator";
}
