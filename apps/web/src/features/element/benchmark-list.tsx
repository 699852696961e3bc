/** Baselines and targets of an indicator, and how much of the way to the target is done. */
import type { IndicatorView } from "@miara/domain/indicator-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { benchmarkText } from "../../ui/benchmark-text.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

export function BenchmarkList({ indicator }: { readonly indicator: IndicatorView }): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const { baselines, targets, attainment, expectedAttainment, isTargetMet } = indicator;
  const rows = [
    ...baselines.map((benchmark) => ({ word: t("web:indicator/baseline"), benchmark })),
    ...targets.map((benchmark) => ({ word: t("web:indicator/target"), benchmark })),
  ];
  if (rows.length === 0) return null;
  return (
    <span className="block text-xs">
      {rows.map(({ word, benchmark }) => (
        <span className="block" key={`${word} ${JSON.stringify(benchmark)}`}>
          {word}
          {benchmark.period === null ? "" : ` ${benchmark.period}`}:{" "}
          <Verbatim>{benchmarkText(benchmark, words)}</Verbatim>
          {benchmark.origin === null ? null : (
            <span className="text-muted">
              {" "}
              (<Verbatim>{benchmark.origin}</Verbatim>)
            </span>
          )}
        </span>
      ))}
      {attainment === null ? null : (
        <span className="block">
          {t("web:indicator/attainment", { share: formats.share(attainment) })}
          {expectedAttainment === null
            ? ""
            : `; ${t("web:indicator/expected", { share: formats.share(expectedAttainment) })}`}
        </span>
      )}
      {isTargetMet === null ? null : (
        <span className="block">{t(isTargetMet ? "web:indicator/met" : "web:indicator/notMet")}</span>
      )}
    </span>
  );
}
