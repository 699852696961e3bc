/** What a strategy is made of, to be worked on. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { StructureTree } from "../../../../../features/structure/structure-tree.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { StrategyLanguageProvider } from "../../../../../ui/verbatim.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/structure/")({
  component: StructurePage,
});

function StructurePage(): ReactNode {
  const { t } = useTexts();
  const { strategy } = useStrategyEditing();
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage title={t("admin:structure/title")}>
        <StructureTree />
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
