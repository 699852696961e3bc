/** The way in. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Page } from "../../frame/page.tsx";

export interface SignInSearch {
  /** Where to go afterwards. */
  readonly to?: string;
}

export const Route = createFileRoute("/-/sign-in")({
  validateSearch: (search: Record<string, unknown>): SignInSearch => {
    const { to } = search;
    return typeof to === "string" && /^\/(?![/\\])/u.test(to) ? { to } : {};
  },
  component: SignInPage,
});

function SignInPage(): ReactNode {
  const { t } = useTexts();
  const title = t("admin:signIn/title");
  return (
    <Page heading={title} title={title}>
      {null}
    </Page>
  );
}
