/** A strategy's overview. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { OpenDerivation, Whence } from "../../features/explanation/whence.tsx";
import { Outlook } from "../../features/outlook/outlook.tsx";
import { Overview } from "../../features/overview/overview.tsx";
import { MissingPage } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export const Route = createFileRoute("/$organisation/$strategy/")({
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { api, queryClient }, params, deps }) =>
    orNotFound(
      queryClient.ensureQueryData(api.strategies.tree.queryOptions(strategyAddress(params, deps.asOf))),
    ),
  component: OverviewPage,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function OverviewPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { asOf } = Route.useLoaderDeps();
  const address = strategyAddress(Route.useParams(), asOf);
  const { data: view } = useSuspenseQuery(api.strategies.tree.queryOptions(address));
  return (
    <StrategyPage
      crumbs={null}
      head={view.strategy}
      heading={<Verbatim>{view.strategy.title}</Verbatim>}
      title={view.strategy.title}
    >
      <Overview
        renderExplanation={(element) => <OpenDerivation address={address} element={element} />}
        view={view}
        whence={
          <div className="flex flex-wrap gap-x-5">
            <Whence address={address} element={null} />
            <Outlook about="weights" address={address} element={null} />
          </div>
        }
      />
    </StrategyPage>
  );
}
