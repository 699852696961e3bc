/** The router over the file routes, with what every page falls back to. */
import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";

import { FailedPage } from "../frame/failed-page.tsx";
import { WaitingPage } from "../frame/waiting-page.tsx";
import { routeTree } from "../routeTree.gen.ts";
import { createApi, createClient, createQueryClient } from "./api.ts";
import { awaitPageFocus } from "./page-focus.ts";
import { parseSearch, writeSearch } from "./search-text.ts";

const PENDING_AFTER_MS = 300;

/** `url` is the server's origin; empty in a page that the server sent. */
// oxlint-disable-next-line typescript/explicit-module-boundary-types -- the router's type is made of the whole route tree
export function createAppRouter(url: string, history?: RouterHistory) {
  const queryClient = createQueryClient();
  const client = createClient(url);
  const router = createRouter({
    routeTree,
    context: { api: createApi(queryClient, client), client, queryClient },
    ...(history === undefined ? {} : { history }),
    defaultPreload: "intent",
    // Freshness is the query's business.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: PENDING_AFTER_MS,
    defaultPendingComponent: WaitingPage,
    defaultErrorComponent: FailedPage,
    parseSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    Wrap: ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>,
  });
  router.subscribe("onBeforeLoad", ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation !== undefined) awaitPageFocus();
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
