/** Makes an indicator of a row that was read. */
import { blankIndicator } from "@miara/domain/blank-indicator";
import { indicatorIdSchema } from "@miara/domain/ids";
import type { Direction, Indicator, IndicatorKind } from "@miara/domain/indicator";
import type { Observation } from "@miara/domain/observation";
import type { Frequency, PeriodLabel } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";

import type { PlacedCell, ReadRow } from "../row/read-rows.ts";

/** Units that a name states: `(w zł)`, `(%)`, `w ha`. */
const UNIT_WORDS =
  "zł|%|‰|ha|km2|km²|km|m2|m²|m3|m³|mb|m|Mg|t|kg|szt\\.?|os\\.?|µg/m3|mg/m3|kWh|MWh|GJ|tys\\. zł|mln zł|tys\\.?|mln";
const UNIT_IN_BRACKETS = new RegExp(`\\(\\s*(?:w\\s+)?(${UNIT_WORDS})(?:\\s[^)]*)?\\s*\\)`, "u");
const UNIT_AFTER_IN = new RegExp(`(?:^|\\s)w (${UNIT_WORDS})(?=[\\s),]|$)`, "u");

const DOWN = /^(?:zmniejszeni|spad|obniżeni|ograniczeni|redukcj|skróceni)/iu;
const UP = /^(?:zwiększeni|wzrost|podniesieni|poprawa|wydłużeni)/iu;

export function indicatorOfRow(file: string, row: ReadRow, id: string, kind: IndicatorKind): Indicator {
  return {
    id: indicatorIdSchema.parse(id),
    kind,
    name: row.name,
    ...blankIndicator(),
    unit: unitOf(row),
    source: row.source,
    direction: directionOf(row.name),
    frequency: frequencyOf(row.cells.map((placed) => placed.period)),
    asWritten: { file, line: row.line, text: row.written },
    observations: row.cells.flatMap(observationOf),
  };
}

function observationOf({ period, cell }: PlacedCell): readonly Observation[] {
  const { reading } = cell;
  if (reading.kind === "gap" || reading.kind === "unparsed") return [];
  const value =
    reading.kind === "value"
      ? reading.value
      : (reading.readings.find((possible) => possible.value === cell.value)?.value ?? null);
  if (reading.kind === "ambiguous" && value === null) return [];
  return [
    {
      period,
      value,
      status: reading.status,
      qualifier: reading.qualifier,
      raw: cell.raw,
      note: reading.note,
      asOf: null,
      entry: null,
    },
  ];
}

/** The unit that all cells with one share, else the one that the name states. */
function unitOf(row: ReadRow): string | null {
  const units = new Set(row.cells.flatMap(({ cell }) => (cell.unit === null ? [] : [cell.unit])));
  const [only, ...more] = units;
  if (only !== undefined && more.length === 0) return only;
  if (/^procent\b/iu.test(row.name)) return "%";
  return UNIT_IN_BRACKETS.exec(row.name)?.[1] ?? UNIT_AFTER_IN.exec(row.name)?.[1] ?? null;
}

function directionOf(name: string): Direction {
  if (DOWN.test(name)) return "down";
  return UP.test(name) ? "up" : "none";
}

function frequencyOf(periods: readonly PeriodLabel[]): Frequency {
  const found = new Set(periods.map((label) => readPeriod(label)?.frequency ?? "irregular"));
  const [only, ...more] = found;
  if (only === undefined) return "A";
  return more.length === 0 ? only : "irregular";
}
