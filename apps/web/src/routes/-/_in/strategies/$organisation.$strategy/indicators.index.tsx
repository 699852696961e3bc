/** The indicators of a strategy, to be worked on. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { loadAnalysisTexts } from "../../../../../app/texts.ts";
import { useTexts } from "../../../../../app/use-texts.ts";
import { MayNot } from "../../../../../edits/may-not.tsx";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { IndicatorIndex } from "../../../../../features/indicator-form/indicator-index.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { StrategyLanguageProvider } from "../../../../../ui/verbatim.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/indicators/")({
  loader: ({ context: { texts } }) => loadAnalysisTexts(texts),
  component: IndicatorsPage,
});

function IndicatorsPage(): ReactNode {
  const { t } = useTexts();
  const { may, strategy } = useStrategyEditing();
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage title={t("admin:elementForm/indicators")}>
        <MayNot permission={may("structure")} />
        <IndicatorIndex />
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
