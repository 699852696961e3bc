/** What is measured, in which unit, by whom, how often, against what, and from what it is computed. */
import type { Benchmark } from "@miara/domain/indicator";
import type { IndicatorPageView } from "@miara/domain/indicator-page-view";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { benchmarkText } from "../../ui/benchmark-text.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import { WordRow } from "../../ui/word-row.tsx";
import { IndicatorLink } from "./indicator-link.tsx";

export function Definition({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const { t, formats } = useTexts();
  const { analysis, definition } = page;
  const { indicator, direction } = analysis;
  return (
    <dl className="word-list">
      <WordRow word={t("analysis:definition/kind")}>{t(`vocabulary:kind/${indicator.kind}`)}</WordRow>
      <WordRow word={t("analysis:definition/unit")}>
        <Given missing={t("analysis:definition/noUnit")} text={indicator.unit} />
      </WordRow>
      <WordRow word={t("analysis:definition/direction")}>{t(`vocabulary:direction/${direction}`)}</WordRow>
      <WordRow word={t("analysis:definition/source")}>
        <Given missing={t("web:indicator/noSource")} text={indicator.source} />
      </WordRow>
      <WordRow word={t("analysis:definition/frequency")}>
        {t(`analysis:definition/frequencyOf/${indicator.frequency}`)}
      </WordRow>
      <WordRow word={t("analysis:definition/baselines")}>
        <Benchmarks of={indicator.baselines} />
      </WordRow>
      <WordRow word={t("analysis:definition/targets")}>
        <Benchmarks of={indicator.targets} />
      </WordRow>
      {definition.tolerance === null ? null : (
        <WordRow word={t("analysis:definition/tolerance")}>
          {t("analysis:definition/toleranceOf", { tolerance: formats.number(definition.tolerance) })}
        </WordRow>
      )}
      {definition.isCumulative ? (
        <WordRow word={t("analysis:definition/cumulative")}>{t("analysis:definition/cumulativeOf")}</WordRow>
      ) : null}
      {definition.timeAggregation === null ? null : (
        <WordRow word={t("analysis:definition/overTime")}>
          {t(`methods:timeAggregation/${definition.timeAggregation}`)}
        </WordRow>
      )}
      {analysis.isComputed ? (
        <WordRow word={t("analysis:definition/computed")}>
          <Computation page={page} />
        </WordRow>
      ) : null}
      <UsesAndFaults page={page} />
      {indicator.note === null ? null : (
        <WordRow word={t("analysis:definition/note")}>
          <Verbatim>{indicator.note}</Verbatim>
        </WordRow>
      )}
      {indicator.asWritten === null ? null : (
        <WordRow word={t("analysis:definition/written")}>
          <code>
            <Verbatim>{indicator.asWritten.text}</Verbatim>
          </code>{" "}
          <span className="text-muted">
            (
            {t("web:indicator/rowPlace", {
              file: indicator.asWritten.file,
              line: indicator.asWritten.line,
            })}
            )
          </span>
        </WordRow>
      )}
    </dl>
  );
}

function UsesAndFaults({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const { t, texts } = useTexts();
  const { usedBy } = page.definition;
  const { faults } = page.analysis;
  return (
    <>
      {usedBy.length === 0 ? null : (
        <WordRow word={t("analysis:definition/usedBy")}>
          <ul>
            {usedBy.map((named) => (
              <li key={named.id}>
                <IndicatorLink head={page.strategy} named={named} />
              </li>
            ))}
          </ul>
        </WordRow>
      )}
      {faults.length === 0 ? null : (
        <WordRow word={t("analysis:definition/faults")}>
          {faults.map((fault) => (
            <span className="block" key={JSON.stringify(fault)}>
              {describe(texts, fault)}
            </span>
          ))}
        </WordRow>
      )}
    </>
  );
}

interface GivenProps {
  readonly text: string | null;
  /** What is said where there is none. */
  readonly missing: string;
}

function Given({ text, missing }: GivenProps): ReactNode {
  return text === null ? <span className="text-muted">{missing}</span> : <Verbatim>{text}</Verbatim>;
}

function Benchmarks({ of }: { readonly of: readonly Benchmark[] }): ReactNode {
  const words = useTexts();
  if (of.length === 0) return <span className="text-muted">{words.t("analysis:definition/none")}</span>;
  return (
    <ul>
      {of.map((benchmark) => (
        <li key={JSON.stringify(benchmark)}>
          {benchmark.period ?? words.t("analysis:definition/undated")}:{" "}
          <Verbatim>{benchmarkText(benchmark, words)}</Verbatim>
          {benchmark.origin === null ? null : (
            <span className="text-muted">
              {" "}
              (<Verbatim>{benchmark.origin}</Verbatim>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Computation({
  page: { definition, strategy: head },
}: {
  readonly page: IndicatorPageView;
}): ReactNode {
  const { t, formats } = useTexts();
  const { ratio, formula, unitAggregation, parts } = definition;
  return (
    <>
      <p>
        {ratio !== null
          ? t("analysis:definition/ratioOf", { factor: formats.number(ratio.factor) })
          : formula !== null
            ? formula.text
            : unitAggregation === null
              ? null
              : t(`methods:unitAggregation/${unitAggregation}`)}
      </p>
      {ratio === null && formula !== null ? (
        <p className="text-muted">{t(`methods:missingRule/${formula.missing}`)}</p>
      ) : null}
      <ul>
        {parts.map((named) => (
          <li key={named.id}>
            {ratio === null
              ? null
              : `${t(named.id === ratio.numerator.id ? "methods:numerator" : "methods:denominator")}: `}
            {formula === null || ratio !== null ? null : (
              <>
                <code>[{named.id}]</code>{" "}
              </>
            )}
            <IndicatorLink head={head} named={named} />
          </li>
        ))}
      </ul>
    </>
  );
}
