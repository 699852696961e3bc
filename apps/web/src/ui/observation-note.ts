/** What stands beside a value and does not fit into its cell: as written, notes, another day, the standing. */
import type { IndicatorView } from "@miara/domain/indicator-view";

import type { Words } from "../app/use-texts.ts";

type Observation = IndicatorView["observations"][number];

/** Null where the cell says it all. */
export function observationNote(observation: Observation, { t, formats }: Words): string | null {
  const { raw, note, asOf, status, value } = observation;
  const parts = [
    ...(value !== null && status !== "A" ? [t(`vocabulary:observationStatus/${status}`)] : []),
    ...(raw !== null && value !== null && !saysTheSame(raw, value)
      ? [t("web:indicator/written", { raw })]
      : []),
    ...(note === null || (raw !== null && raw.includes(note)) ? [] : [note]),
    ...(asOf === null ? [] : [t("web:indicator/readingAsOf", { date: formats.date(asOf) })]),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

/** Whether what was written is the value itself, but for grouping, the decimal mark and a sign of percent. */
function saysTheSame(raw: string, value: string): boolean {
  return (
    raw
      .replace(/[\s\u00A0\u202F%]/g, "")
      .replace(",", ".")
      .replace(/^\+/, "") === value
  );
}
