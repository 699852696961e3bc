/** What a card says beyond its own view: courses, trends, forecasts, changes. */
import type { CompletionView } from "@miara/domain/completion-view";
import type { ExactText } from "@miara/domain/exact-text";
import type { IndicatorId } from "@miara/domain/ids";
import type { IndicatorAnalysisView } from "@miara/domain/indicator-analysis-view";
import { estimatePlaces } from "@miara/messages/shown-places";

import type { DocumentWriter } from "../drawing/document.ts";
import { line, piece, wrapText, type Line } from "../drawing/line.ts";
import { drawSparkline } from "../drawing/sparkline.ts";
import type { Wording } from "../drawing/wording.ts";
import type { ChangeWords } from "./change-words.ts";

/** Values that a course is drawn from, the latest. */
const LONGEST_COURSE = 12;

export interface CardMore {
  readonly analyses: ReadonlyMap<IndicatorId, IndicatorAnalysisView>;
  /** Progress by period. */
  readonly course: readonly (ExactText | null)[];
  /** The latest, in words. */
  readonly changes: readonly ChangeWords[];
}

/** `▁▃▅  improving · forecast 2015: 2 400, likely to meet the target`. */
export function indicatorOutlook(
  analysis: IndicatorAnalysisView,
  wording: Wording,
  width: number,
): readonly Line[] {
  const { t, formats, symbols } = wording;
  const course = drawSparkline(
    analysis.points.map(({ value }) => value),
    symbols,
    { most: LONGEST_COURSE },
  );
  const verdictOf = (method: "trend" | "forecast"): readonly string[] => {
    const verdict = analysis.readings.find((reading) => reading.method === method)?.verdict ?? null;
    return verdict === null ? [] : [t(`methods:verdict/${verdict}`)];
  };
  const { forecast, indicator } = analysis;
  const ahead =
    forecast === null
      ? []
      : [
          `${t("methods:figure/forecastBand")} ${forecast.day.slice(0, 4)}: ${formats.estimate(forecast.value, estimatePlaces(indicator) + 1)}`,
          ...verdictOf("forecast"),
        ];
  const said = [...verdictOf("trend"), ...(ahead.length === 0 ? [] : [ahead.join(", ")])].join(symbols.dot);
  if (course === "" && said === "") return [];
  const indent = course.length + 2;
  const [first = "", ...others] = wrapText(said, width - indent);
  return [
    [piece(`${course}  `), piece(first, "quiet")],
    ...others.map((text): Line => [piece(" ".repeat(indent) + text, "quiet")]),
  ];
}

/** When it will be complete at this pace. */
export function writeCompletion(
  writer: DocumentWriter,
  completion: CompletionView | null,
  wording: Wording,
): void {
  if (completion === null) return;
  const { t, formats } = wording;
  writer.heading(t("methods:completion/title"));
  if (completion.kind === "none") {
    writer.text(t(`methods:completion/silence/${completion.reason}`), { tone: "quiet" });
    return;
  }
  writer.text(
    `${t("methods:completion/forecastEnd")}: ${formats.date(completion.forecastEnd)} (${t("methods:completion/plannedEnd")}: ${formats.date(completion.plannedEnd)})`,
  );
  writer.text(`${t("methods:completion/timeIndex")}: ${formats.index(completion.timeIndex)}`, {
    tone: "quiet",
  });
}

export function writeLatestChanges(
  writer: DocumentWriter,
  changes: readonly ChangeWords[],
  { t }: Wording,
): void {
  if (changes.length === 0) return;
  writer.heading(t("terminal:card/lastChanges"));
  for (const { when, who, what } of changes) {
    writer.add([piece(`${when} `, "quiet"), ...line(who)]);
    writer.text(what, { indent: 2 });
  }
}
