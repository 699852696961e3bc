/** A new indicator of an element, with its whole definition. */
import { createFileRoute } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { loadAnalysisTexts } from "../../../../../app/texts.ts";
import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { IndicatorForm } from "../../../../../features/indicator-form/indicator-form.tsx";
import { newDefinition, withOwnId } from "../../../../../features/indicator-form/new-definition.ts";
import { DefinitionPage } from "../../../../../frame/definition-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/indicators/add/$element")({
  loader: ({ context: { texts } }) => loadAnalysisTexts(texts),
  component: NewIndicatorPage,
});

function NewIndicatorPage(): ReactNode {
  const { t } = useTexts();
  const { element: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const { reference, strategy } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const [blank] = useState(newDefinition);
  const element = strategy.elements.find((candidate) => candidate.id === id);
  if (element === undefined) return <MissingPage missing="element" />;
  return (
    <DefinitionPage element={element} isWrong={isWrong} title={t("admin:indicatorForm/newTitle")}>
      <IndicatorForm
        definition={blank}
        editOf={(_was, is) => ({
          kind: "indicator-added",
          element: element.id,
          indicator: withOwnId(is, element.id, strategy),
          before: null,
        })}
        onErrors={setWrong}
        onSaved={(edit) => {
          if (edit.kind !== "indicator-added") return;
          void navigate({
            to: "/-/strategies/$organisation/$strategy/indicators/$indicator",
            params: { ...reference, indicator: edit.indicator.id },
            ignoreBlocker: true,
            replace: true,
          });
        }}
      />
    </DefinitionPage>
  );
}
