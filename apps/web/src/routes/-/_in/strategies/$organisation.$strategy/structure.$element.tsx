/** One element with all of its fields, to be worked on. */
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { MayNot } from "../../../../../edits/may-not.tsx";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { ElementFacts } from "../../../../../features/element-form/element-facts.tsx";
import { ElementForm } from "../../../../../features/element-form/element-form.tsx";
import { IndicatorSection } from "../../../../../features/element-form/indicator-section.tsx";
import { StageSection } from "../../../../../features/element-form/stage-section.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { StrategyLanguageProvider, Verbatim } from "../../../../../ui/verbatim.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/structure/$element")({
  component: ElementPage,
});

function ElementPage(): ReactNode {
  const { t, formats } = useTexts();
  const { element: id } = Route.useParams();
  const { assess, may, reference, strategy } = useStrategyEditing();
  // The element whose form has to be corrected.
  const [wrong, setWrong] = useState<string | null>(null);
  const element = strategy.elements.find((candidate) => candidate.id === id);
  if (element === undefined) return <MissingPage missing="element" />;
  const number = assess(null).index.numbers.get(element.id) ?? "";
  const title = `${number} ${element.title}`.trim();
  const permission = may("structure");
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage
        before={
          <p className="text-sm text-muted">
            <Link params={reference} to="/-/strategies/$organisation/$strategy/structure">
              {t("admin:elementForm/back")}
            </Link>
          </p>
        }
        heading={<Verbatim>{title}</Verbatim>}
        isWrong={wrong === element.id}
        title={title}
      >
        {element.until === null ? null : (
          <p className="notice">{t("admin:elementForm/archivedOn", { day: formats.date(element.until) })}</p>
        )}
        <MayNot permission={permission} />
        {permission.ok ? (
          <ElementForm
            element={element}
            key={element.id}
            onErrors={(isWrong) => setWrong(isWrong ? element.id : null)}
          />
        ) : (
          <ElementFacts element={element} />
        )}
        <StageSection element={element} key={`stages of ${element.id}`} />
        <IndicatorSection element={element} key={`indicators of ${element.id}`} />
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
