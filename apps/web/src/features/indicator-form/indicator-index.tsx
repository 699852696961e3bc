/** The indicators of a strategy by element, each leading to its definition; and where a new one can be added. */
import { useNavigate, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { benchmarkText } from "../../ui/benchmark-text.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export function IndicatorIndex(): ReactNode {
  const words = useTexts();
  const { t } = words;
  const { assess, may, reference } = useStrategyEditing();
  const { topDown, numbers } = assess(null).index;
  const bearing = topDown.filter(({ indicators }) => indicators.length > 0);
  return (
    <>
      {may("structure").ok ? <AddIndicator /> : null}
      {bearing.length === 0 ? <p>{t("admin:indicatorForm/none")}</p> : null}
      {bearing.map((element) => (
        <section className="mt-4" key={element.id}>
          <h2 className="border-b border-line pb-1 text-base">
            <Link
              params={{ ...reference, element: element.id }}
              to="/-/strategies/$organisation/$strategy/structure/$element"
            >
              {numbers.get(element.id)} <Verbatim>{element.title}</Verbatim>
            </Link>
          </h2>
          <ul>
            {element.indicators.map((indicator) => {
              const target = indicator.targets.at(-1);
              return (
                <li className="border-b border-line py-1.5" key={indicator.id}>
                  <Link
                    params={{ ...reference, indicator: indicator.id }}
                    to="/-/strategies/$organisation/$strategy/indicators/$indicator"
                  >
                    <Verbatim>{indicator.name}</Verbatim>
                  </Link>
                  <p className="text-sm text-muted">
                    {[
                      t(`vocabulary:kind/${indicator.kind}`),
                      indicator.unit,
                      indicator.source,
                      target === undefined
                        ? t("admin:indicatorForm/noTarget")
                        : t("admin:indicatorForm/lastTarget", {
                            period: target.period ?? t("analysis:definition/undated"),
                            target: benchmarkText(target, words),
                          }),
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

function AddIndicator(): ReactNode {
  const { t } = useTexts();
  const { assess, reference } = useStrategyEditing();
  const navigate = useNavigate();
  const { topDown, numbers } = assess(null).index;
  const [chosen, choose] = useState("");
  const [isMissing, setMissing] = useState(false);
  if (topDown.length === 0) return null;
  return (
    <form
      className="flex flex-wrap items-end gap-x-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen === "");
        if (chosen === "") return;
        void navigate({
          to: "/-/strategies/$organisation/$strategy/indicators/add/$element",
          params: { ...reference, element: chosen },
        });
      }}
    >
      <SelectField
        error={isMissing ? t("admin:problem/choose") : null}
        label={t("admin:indicatorForm/addTo")}
        onChoose={choose}
        options={topDown.map(({ id, title }) => ({
          value: String(id),
          label: `${numbers.get(id) ?? ""} ${title}`.trim(),
        }))}
        placeholder={t("admin:form/choose")}
        value={chosen}
      />
      <div className="my-[0.9rem]">
        <Button type="submit">{t("admin:elementForm/addIndicator")}</Button>
      </div>
    </form>
  );
}
