/** The weights of the elements under one; under `-`, of those at the top. */
import { createFileRoute } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { loadAnalysisTexts } from "../../../../../app/texts.ts";
import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { WeightsForm } from "../../../../../features/weights/weights-form.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { StrategyLanguageProvider } from "../../../../../ui/verbatim.tsx";
import { WorkingLink } from "../../../../../ui/working-link.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/weights/$element")({
  loader: ({ context: { texts } }) => loadAnalysisTexts(texts),
  component: WeightsPage,
});

const TOP = "-";

function WeightsPage(): ReactNode {
  const { t } = useTexts();
  const { element: id } = Route.useParams();
  const { strategy } = useStrategyEditing();
  // Under which page something has to be corrected: another one begins without.
  const [wrongUnder, setWrongUnder] = useState<string | null>(null);
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
        isWrong={wrongUnder === id}
        title={title}
      >
        {elements.length === 0 ? (
          <p>{t("admin:weights/none")}</p>
        ) : (
          <WeightsForm
            elements={elements}
            key={id}
            onErrors={(isWrong) => setWrongUnder(isWrong ? id : null)}
            parent={parent}
          />
        )}
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
