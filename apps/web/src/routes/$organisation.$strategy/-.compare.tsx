/** Two periods of a strategy side by side: `from` and `to` stand in the address. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { loadAnalysisTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";
import { CompareControls } from "../../features/compare/compare-controls.tsx";
import { Comparison } from "../../features/compare/comparison.tsx";
import { defaultPeriods } from "../../features/compare/default-periods.ts";
import { IndicatorsCompared } from "../../features/compare/indicators-compared.tsx";
import { MissingPage } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";

export interface CompareSearch {
  readonly from?: string;
  readonly to?: string;
}

export const Route = createFileRoute("/$organisation/$strategy/-/compare")({
  validateSearch: (search: Record<string, unknown>): CompareSearch => {
    const { from, to } = search;
    return {
      ...(typeof from === "string" && from !== "" ? { from } : {}),
      ...(typeof to === "string" && to !== "" ? { to } : {}),
    };
  },
  loaderDeps: ({ search: { from, to, asOf } }) => ({ from, to, asOf }),
  loader: async ({ context: { api, queryClient, texts }, params, deps }) => {
    const [tree] = await Promise.all([
      // For the periods to choose from, where the address names none.
      orNotFound(
        queryClient.ensureQueryData(api.strategies.tree.queryOptions(strategyAddress(params, deps.asOf))),
      ),
      loadAnalysisTexts(texts),
    ]);
    const usual = defaultPeriods(tree.strategy);
    const periods = { from: deps.from ?? usual.from, to: deps.to ?? usual.to };
    await queryClient.ensureQueryData(
      api.comparisons.periods.queryOptions({ ...strategyAddress(params, undefined), ...periods }),
    );
    return { periods };
  },
  component: ComparePage,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function ComparePage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { t } = useTexts();
  const { periods } = Route.useLoaderData();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(
    api.comparisons.periods.queryOptions({ ...strategyAddress(Route.useParams(), undefined), ...periods }),
  );
  return (
    <StrategyPage
      crumbs={[]}
      hasAsOf={false}
      head={view.strategy}
      heading={t("analysis:compare/title")}
      title={t("analysis:compare/title")}
    >
      <p>{t("analysis:compare/lead")}</p>
      <CompareControls
        {...periods}
        head={view.strategy}
        onChoose={(chosen) => {
          void navigate({ search: (previous) => ({ ...previous, ...chosen }), resetScroll: false });
        }}
      />
      <Comparison view={view} />
      <IndicatorsCompared view={view} />
    </StrategyPage>
  );
}
