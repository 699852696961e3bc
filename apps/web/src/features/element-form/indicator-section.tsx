/** The indicators of an element: put in order and removed; each is defined, and a new one added, on a page of its own. */
import { nextOf } from "@miara/domain/definition-of";
import type { Element } from "@miara/domain/element";
import { indicatorIdSchema } from "@miara/domain/ids";
import type { Indicator } from "@miara/domain/indicator";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { PartList } from "./part-list.tsx";

export function IndicatorSection({ element }: { readonly element: Element }): ReactNode {
  const { t, texts } = useTexts();
  const { apply, may, reference } = useStrategyEditing();
  const [problem, setProblem] = useState<string | null>(null);
  const mayChange = may("structure").ok;
  const { indicators } = element;
  const send = (edit: StrategyEdit): boolean => {
    const refusal = apply([edit]);
    setProblem(refusal === null ? null : describe(texts, refusal));
    return refusal === null;
  };
  const get = (id: string | null): Indicator | undefined => indicators.find((each) => each.id === id);
  const move = (id: string, before: string | null): void => {
    const indicator = get(id);
    if (indicator === undefined) return;
    const was = nextOf(indicators, indicator.id);
    send({ kind: "indicator-moved", indicator: indicator.id, was, is: get(before)?.id ?? null });
  };
  return (
    <Section title={t("admin:elementForm/indicators")}>
      {indicators.length === 0 ? <p>{t("admin:elementForm/noIndicators")}</p> : null}
      <div role="alert">{problem === null ? null : <p className="field-error">{problem}</p>}</div>
      <PartList
        mayChange={mayChange}
        onMove={move}
        onRemove={(id) => send({ kind: "indicator-removed", indicator: indicatorIdSchema.parse(id) })}
        parts={indicators.map(({ id, kind, name, unit }) => ({
          id,
          name,
          shown: (
            <>
              <Link
                params={{ ...reference, indicator: id }}
                to="/-/strategies/$organisation/$strategy/indicators/$indicator"
              >
                <Verbatim>{name}</Verbatim>
              </Link>{" "}
              <span className="ms-1 text-sm text-muted">
                {t(`vocabulary:kind/${kind}`)}
                {unit === null ? "" : ` · ${unit}`}
              </span>
            </>
          ),
        }))}
        question={(title) => t("admin:elementForm/removeIndicator", { title })}
      />
      {mayChange ? (
        <p className="my-3">
          <Link
            params={{ ...reference, element: element.id }}
            to="/-/strategies/$organisation/$strategy/indicators/add/$element"
          >
            {t("admin:elementForm/addIndicator")}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
