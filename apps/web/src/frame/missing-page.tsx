/** Nothing at this address: what is missing, and where to go from here. */
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Page } from "./page.tsx";

export type Missing = "page" | "element" | "indicator" | "strategy";

export function MissingPage({ missing }: { readonly missing: Missing }): ReactNode {
  const { t } = useTexts();
  const { organisation, strategy } = useParams({ strict: false });
  const [title, text] = {
    page: [t("web:missingPage/title"), t("web:missingPage/text")],
    element: [t("web:missingPage/elementTitle"), t("web:missingPage/element")],
    indicator: [t("web:missingPage/indicatorTitle"), t("web:missingPage/indicator")],
    strategy: [t("web:missingPage/strategyTitle"), t("web:missingPage/strategy")],
  }[missing];
  return (
    <Page heading={title} title={title ?? ""}>
      <p>{text}</p>
      <p className="mt-3">
        {(missing === "element" || missing === "indicator") &&
        organisation !== undefined &&
        strategy !== undefined ? (
          <Link params={{ organisation, strategy }} to="/$organisation/$strategy">
            {t("web:missingPage/toStrategy")}
          </Link>
        ) : (
          <Link to="/">{t("web:missingPage/toList")}</Link>
        )}
      </p>
    </Page>
  );
}
