/** The values as files: CSV as a Polish Excel opens it, JSON as the API answers. */
import type { IndicatorPageView } from "@miara/domain/indicator-page-view";
import { estimatePlaces } from "@miara/messages/shown-places";
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { benchmarkText } from "../../ui/benchmark-text.ts";
import { CsvButton } from "../../ui/csv-button.tsx";
import type { CsvCell } from "../../ui/csv.ts";
import { observationNote } from "../../ui/observation-note.ts";
import { saveFile } from "../../ui/save-file.ts";
import { valueRows } from "./value-rows.ts";

export function Downloads({ page }: { readonly page: IndicatorPageView }): ReactNode {
  const words = useTexts();
  const { t } = words;
  const { id, name } = page.analysis.indicator;
  return (
    <p className="no-print mt-1 flex flex-wrap gap-x-4">
      <CsvButton fileName={`${id}.csv`} name={name} rows={csvRows(page, words)} />
      <button
        aria-label={t("analysis:download/jsonOf", { name })}
        className="opener text-sm"
        onClick={() => saveFile(`${id}.json`, `${JSON.stringify(page, null, 2)}\n`, "application/json")}
        type="button"
      >
        {t("analysis:download/json")}
      </button>
    </p>
  );
}

export function csvRows({ analysis }: IndicatorPageView, words: Words): readonly (readonly CsvCell[])[] {
  const { t, formats } = words;
  const places = estimatePlaces(analysis.indicator);
  const estimated = (double: number | null | undefined): CsvCell =>
    double == null ? null : { figure: formats.plainEstimate(double, places) };
  const head = [
    t("analysis:table/period"),
    t("analysis:table/value"),
    t("analysis:table/standing"),
    t("analysis:table/baselineColumn"),
    t("analysis:table/targetColumn"),
    t("analysis:table/forecast"),
    t("analysis:table/low"),
    t("analysis:table/high"),
    t("analysis:table/notes"),
  ];
  return [
    head.map((text) => ({ text })),
    ...valueRows(analysis).map(
      ({ period, point, isGap, baselines, targets, forecast }): readonly CsvCell[] => {
        const note = point === null ? null : observationNote(point.observation, words);
        const benchmarks = (them: readonly Parameters<typeof benchmarkText>[0][]): CsvCell =>
          them.length === 0 ? null : { text: them.map((one) => benchmarkText(one, words)).join("; ") };
        return [
          { text: period },
          point === null || point.value === null ? null : { figure: point.value },
          point === null
            ? isGap
              ? { text: t("web:indicator/gapMark") }
              : null
            : { text: t(`vocabulary:observationStatus/${point.observation.status}`) },
          benchmarks(baselines),
          benchmarks(targets.map(({ benchmark }) => benchmark)),
          estimated(forecast?.value),
          estimated(forecast?.low),
          estimated(forecast?.high),
          note === null ? null : { text: note },
        ];
      },
    ),
  ];
}
