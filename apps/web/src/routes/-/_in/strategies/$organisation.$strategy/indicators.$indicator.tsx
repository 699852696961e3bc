/** The definition of one indicator, to be worked on. */
import { definitionOf } from "@miara/domain/definition-of";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { loadAnalysisTexts } from "../../../../../app/texts.ts";
import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { IndicatorForm } from "../../../../../features/indicator-form/indicator-form.tsx";
import { DefinitionPage } from "../../../../../frame/definition-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { Verbatim } from "../../../../../ui/verbatim.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/indicators/$indicator")({
  loader: ({ context: { texts } }) => loadAnalysisTexts(texts),
  component: IndicatorPage,
});

function IndicatorPage(): ReactNode {
  const { t } = useTexts();
  const { indicator: id } = Route.useParams();
  const { reference, strategy } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const element = strategy.elements.find(({ indicators }) => indicators.some((each) => each.id === id));
  const indicator = element?.indicators.find((each) => each.id === id);
  if (element === undefined || indicator === undefined) return <MissingPage missing="indicator" />;
  return (
    <DefinitionPage
      element={element}
      heading={<Verbatim>{indicator.name}</Verbatim>}
      isWrong={isWrong}
      lead={
        <p>
          <Link
            params={{ ...reference, indicator: indicator.id }}
            to="/$organisation/$strategy/-/indicators/$indicator"
          >
            {t("admin:indicatorForm/toPublic")}
          </Link>{" "}
          <span className="text-muted">
            {t("admin:indicatorForm/identifier")} <code>[{indicator.id}]</code>
          </span>
        </p>
      }
      title={indicator.name}
    >
      <IndicatorForm
        definition={definitionOf(indicator)}
        editOf={(was, is) => ({ kind: "indicator-defined", was, is })}
        key={indicator.id}
        onErrors={setWrong}
      />
    </DefinitionPage>
  );
}
