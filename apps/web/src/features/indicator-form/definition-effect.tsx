/** What the values come to by the definition as it stands in the form, before it is saved. */
import { assessStrategy } from "@miara/domain/assess-strategy";
import { findFormulaFaults } from "@miara/domain/formula-faults";
import type { IndicatorId } from "@miara/domain/ids";
import { viewIndicator } from "@miara/domain/indicator-view";
import type { Strategy } from "@miara/domain/strategy";
import type { IndicatorDefinition } from "@miara/domain/structure-edit";
import { describe } from "@miara/messages/describe";
import { shownPlaces } from "@miara/messages/shown-places";
import { useDeferredValue, useMemo, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Gap } from "../../ui/gap.tsx";
import { Section } from "../../ui/section.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { WordRow } from "../../ui/word-row.tsx";

interface DefinitionEffectProps {
  readonly id: IndicatorId;
  /** As the form has it; null: nothing was changed, or something in it is wrong. */
  readonly changed: IndicatorDefinition | null;
}

export function DefinitionEffect({ id, changed }: DefinitionEffectProps): ReactNode {
  const { t, texts, formats } = useTexts();
  const { assess, strategy } = useStrategyEditing();
  const shown = useDeferredValue(changed);
  const assessed = useMemo(
    () => (shown === null ? assess(null) : assessStrategy(withDefinition(strategy, shown), { asOf: null })),
    [assess, shown, strategy],
  );
  const indicator = assessed.strategy.elements
    .flatMap(({ indicators }) => indicators)
    .find((candidate) => candidate.id === id);
  if (indicator === undefined) return null;
  const view = viewIndicator(assessed, indicator);
  const faults = findFormulaFaults(assessed.index).filter((fault) => fault.indicator === indicator.id);
  return (
    <Section title={t(shown === null ? "admin:indicatorForm/effectNow" : "admin:indicatorForm/effectAfter")}>
      <dl className="word-list">
        <WordRow word={t("admin:indicatorForm/latest")}>
          {view.latest === null ? (
            <Gap meaning={t("admin:indicatorForm/noValue")} />
          ) : (
            `${formats.number(view.latest.value, shownPlaces(view))}${view.unit === null ? "" : ` ${view.unit}`} (${view.latest.period})`
          )}
        </WordRow>
        <WordRow word={t("admin:indicatorForm/attainment")}>
          {view.attainment === null ? (
            <Gap meaning={t("admin:indicatorForm/noAttainment")} />
          ) : (
            formats.share(view.attainment)
          )}
        </WordRow>
        <WordRow word={t("admin:indicatorForm/status")}>
          <StatusMark status={view.status} />
        </WordRow>
      </dl>
      {faults.map((fault) => (
        <p className="field-error" key={JSON.stringify(fault)}>
          {describe(texts, fault)}
        </p>
      ))}
    </Section>
  );
}

function withDefinition(strategy: Strategy, definition: IndicatorDefinition): Strategy {
  return {
    ...strategy,
    elements: strategy.elements.map((element) =>
      element.indicators.some(({ id }) => id === definition.id)
        ? {
            ...element,
            indicators: element.indicators.map((indicator) =>
              indicator.id === definition.id ? { ...indicator, ...definition } : indicator,
            ),
          }
        : element,
    ),
  };
}
