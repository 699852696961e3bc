/** The weights of the elements under one; under `-`, of those at the top. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { WeightsForm } from "../../../../../features/weights/weights-form.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { StrategyLanguageProvider } from "../../../../../ui/verbatim.tsx";
import { WorkingLink } from "../../../../../ui/working-link.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/weights/$element")({
  component: WeightsPage,
});

const TOP = "-";

function WeightsPage(): ReactNode {
  const { t } = useTexts();
  const { element: id } = Route.useParams();
  const { strategy } = useStrategyEditing();
  const parent = strategy.elements.find((candidate) => candidate.id === id) ?? null;
  if (parent === null && id !== TOP) return <MissingPage missing="element" />;
  const elements = strategy.elements.filter(
    ({ parentId, until }) => parentId === (parent?.id ?? null) && until === null,
  );
  const title = t("admin:weights/titleOf", { title: parent?.title ?? t("admin:weights/top") });
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage
        before={<WorkingLink page="structure">{t("admin:structure/title")}</WorkingLink>}
        title={title}
      >
        {elements.length === 0 ? (
          <p>{t("admin:weights/none")}</p>
        ) : (
          <WeightsForm elements={elements} key={id} parent={parent} />
        )}
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
