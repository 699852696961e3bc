/** Everything under a strategy that is worked on: one store of edits for all of its pages. */
import { createFileRoute, Outlet, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../../../../app/or-not-found.ts";
import { loadFindingTexts } from "../../../../../app/texts.ts";
import { EditingBar } from "../../../../../edits/editing-bar.tsx";
import { EditingProvider } from "../../../../../edits/use-strategy-editing.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy")({
  // Left, it is forgotten: what was loaded then would be shown again before what is stored now.
  gcTime: 0,
  loader: async ({ cause, context: { api, queryClient, texts }, params: { organisation, strategy } }) => {
    // Between the pages of the strategy the store knows it.
    const staleTime = cause === "stay" ? Number.POSITIVE_INFINITY : 0;
    const whole = api.strategies.whole.queryOptions({ organisation, strategy });
    await Promise.all([orNotFound(queryClient.fetchQuery({ ...whole, staleTime })), loadFindingTexts(texts)]);
  },
  component: WorkedOnStrategy,
  notFoundComponent: () => <MissingPage missing="strategy" />,
});

function WorkedOnStrategy(): ReactNode {
  const { client, me } = Route.useRouteContext();
  const { organisation, strategy } = Route.useParams();
  // Of the page below, where it is about one.
  const { element = null } = useParams({ strict: false });
  return (
    <EditingProvider
      client={client}
      element={element}
      key={`${me.account?.id ?? ""} ${organisation}/${strategy}`}
      reference={{ organisation, strategy }}
    >
      <Outlet />
      <EditingBar />
    </EditingProvider>
  );
}
