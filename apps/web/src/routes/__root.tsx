/** Every address: the reader's language, and what is shown where nothing else is. */
import type { Language } from "@miara/domain/text";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet, retainSearchParams } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";

import { ApiProvider, type Api, type ApiClient } from "../app/api.ts";
import { asLanguage, preferredLanguage } from "../app/language.ts";
import { loadTexts } from "../app/texts.ts";
import { MissingPage } from "../frame/missing-page.tsx";

export interface RouterContext {
  readonly api: Api;
  readonly client: ApiClient;
  readonly queryClient: QueryClient;
}

export interface RootSearch {
  readonly lang?: Language;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): RootSearch => {
    const lang = asLanguage(search["lang"]);
    return lang === null ? {} : { lang };
  },
  search: { middlewares: [retainSearchParams(["lang"])] },
  beforeLoad: async ({ search }) => ({ texts: await loadTexts(preferredLanguage(search.lang)) }),
  component: Root,
  // While the texts themselves are on their way there is nothing to say.
  pendingComponent: () => null,
  notFoundComponent: () => <MissingPage missing="page" />,
});

function Root(): ReactNode {
  const { texts, api } = Route.useRouteContext();
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  return (
    <I18nextProvider i18n={texts}>
      <ApiProvider value={api}>
        <Outlet />
      </ApiProvider>
    </I18nextProvider>
  );
}
