/** Indicators of the sample strategy, and those that show what one city's plan does not: a break, a ratio, quarters. */
import { blankIndicator } from "@miara/domain/blank-indicator";

const YEARS = ["2009", "2010", "2011", "2012", "2013"];

interface Written {
  readonly value: string | null;
  readonly status: string;
  readonly raw: string;
  readonly qualifier?: string;
  readonly note?: string;
}

export const value = (text: string): Written => ({ value: text, status: "A", raw: text });

export function indicator(
  id: string,
  name: string,
  values: readonly (Written | null)[],
  more: object = {},
): object {
  return {
    id,
    kind: "output",
    name,
    ...blankIndicator(),
    source: "KMP",
    asWritten: { file: "projectindicators-59.txt", line: 40, text: `${name} KMP` },
    observations: values.flatMap((written, place) =>
      written === null
        ? []
        : [{ qualifier: null, note: null, ...written, period: YEARS[place], asOf: null, entry: null }],
    ),
    ...more,
  };
}

/** With baseline, milestone, target and a break in 2006: another way of counting. */
export function homesBuilt(): object {
  return {
    ...indicator("mieszkania", "Mieszkania oddane do użytku", [], {
      kind: "outcome",
      unit: "mieszkania",
      source: "GUS",
      direction: "up",
      asWritten: null,
      baselines: [{ period: "2006", operator: "=", value: "140", upper: null, text: null, origin: null }],
      targets: [
        {
          period: "2010",
          operator: ">=",
          value: "180",
          upper: null,
          text: null,
          origin: "kamień milowy",
        },
        {
          period: "2013",
          operator: ">=",
          value: "210",
          upper: null,
          text: null,
          origin: "Uchwała rady",
        },
      ],
    }),
    observations: [90, 96, 141, 150, 148, 171, 177, 188].map((count, place) => ({
      period: String(2004 + place),
      value: String(count),
      status: place === 2 ? "B" : "A",
      qualifier: null,
      raw: String(count),
      note: place === 2 ? "Zmieniono sposób liczenia." : null,
      asOf: null,
      entry: place === 7 ? { by: "Wydział Rozwoju", at: "2012-02-14T09:00:00.000Z" } : null,
    })),
  };
}

/** Computed: 3581 of 152 and so on, times 100. */
export function crimesPerMeeting(): object {
  return indicator("na-spotkanie", "Przestępstwa na sto spotkań", [], {
    kind: "context",
    ratio: { numerator: "przestepstwa", denominator: "spotkania", factor: "100" },
    asWritten: null,
  });
}

/** Quarters that add up, one of 2012 without an entry. */
export function buildingPermits(): object {
  return {
    ...indicator("pozwolenia", "Pozwolenia na budowę", [], {
      frequency: "Q",
      timeAggregation: "sum",
      asWritten: null,
    }),
    observations: ["2012-Q1", "2012-Q2", "2012-Q4", "2013-Q1"].map((period, place) => ({
      period,
      value: String(30 + place),
      status: "A",
      qualifier: null,
      raw: String(30 + place),
      note: null,
      asOf: null,
      entry: null,
    })),
  };
}
