/** The definition of one indicator, to be worked on. */
import { definitionOf } from "@miara/domain/definition-of";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { loadAnalysisTexts } from "../../../../../app/texts.ts";
import { useTexts } from "../../../../../app/use-texts.ts";
import { MayNot } from "../../../../../edits/may-not.tsx";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { IndicatorForm } from "../../../../../features/indicator-form/indicator-form.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { StrategyLanguageProvider, Verbatim } from "../../../../../ui/verbatim.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/indicators/$indicator")({
  loader: ({ context: { texts } }) => loadAnalysisTexts(texts),
  component: IndicatorPage,
});

function IndicatorPage(): ReactNode {
  const { t } = useTexts();
  const { indicator: id } = Route.useParams();
  const { assess, may, reference, strategy } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const element = strategy.elements.find(({ indicators }) => indicators.some((each) => each.id === id));
  const indicator = element?.indicators.find((each) => each.id === id);
  if (element === undefined || indicator === undefined) return <MissingPage missing="indicator" />;
  const number = assess(null).index.numbers.get(element.id) ?? "";
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage
        before={
          <p className="text-sm text-muted">
            <Link params={reference} to="/-/strategies/$organisation/$strategy/indicators">
              {t("admin:elementForm/indicators")}
            </Link>
            {" · "}
            <Link
              params={{ ...reference, element: element.id }}
              to="/-/strategies/$organisation/$strategy/structure/$element"
            >
              {number} <Verbatim>{element.title}</Verbatim>
            </Link>
          </p>
        }
        heading={<Verbatim>{indicator.name}</Verbatim>}
        isWrong={isWrong}
        title={indicator.name}
      >
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
        <MayNot permission={may("structure")} />
        <IndicatorForm
          definition={definitionOf(indicator)}
          editOf={(was, is) => ({ kind: "indicator-defined", was, is })}
          key={indicator.id}
          onErrors={setWrong}
        />
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
