/** As much of a strategy as rights are judged by, without loading it. */
import type { StrategySummary } from "@miara/db/strategy-repository";
import { DEFAULT_SETTINGS, type Strategy } from "@miara/domain/strategy";

export function outlineOf({
  id,
  organisation,
  title,
  language,
  isPublic,
  changedAt,
}: StrategySummary): Strategy {
  return {
    id,
    organisation,
    title,
    language,
    changedAt,
    description: null,
    currency: "PLN",
    levels: [],
    periods: [],
    reportingPeriods: [],
    settings: { ...DEFAULT_SETTINGS, isPublic },
    units: [],
    elements: [],
    importFindings: [],
  };
}
